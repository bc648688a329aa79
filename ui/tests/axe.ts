import axe from 'axe-core';

/** This names every fault that axe finds. Contrast needs a real window and is checked there. */
export async function faultsIn(place: Element): Promise<string[]> {
  const found = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' ')}`);
}
