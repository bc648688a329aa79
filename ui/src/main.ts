import { mount } from 'svelte';
import App from './App.svelte';
import './look/index.scss';

const target = document.getElementById('app');
if (target) {
  mount(App, { target });
}
