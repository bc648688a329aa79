import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

// jsdom draws no dialogs: opening and closing one only sets its mark.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView = function () {
  // Nothing scrolls where nothing is laid out.
};
// jsdom has no canvas; axe asks for one only to tell signs of a font from letters.
HTMLCanvasElement.prototype.getContext = () => null;
