import { mount } from 'svelte';
import '../src/look/index.scss';
import Parts from './Parts.svelte';

const target = document.getElementById('app');
if (target) {
  mount(Parts, { target });
}
