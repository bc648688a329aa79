// Leaves a picture of the real window with the example case in it, and nothing else behind.
// node picture.mjs PROGRAM PICTURE

import { CreatePage, NAMES, openFirst } from './opening.mjs';

const [program, picture] = process.argv.slice(2);
const view = await openFirst(program);
try {
  const create = await CreatePage.open(view, NAMES);
  const cases = await (await create.create()).writeDown();
  await cases.openExample();
  await view.picture(picture);
} finally {
  await view.close();
}
