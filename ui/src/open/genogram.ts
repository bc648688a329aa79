// Where everybody stands on the drawing of the family. Reckons places on paper, nothing about people.

import type { CaseFile, Person } from '../api';
import { isFatherOrPartner } from './family';
import { fullName } from './names';

/** Somebody on the drawing. */
export interface Figure {
  id: string;
  name: string;
  x: number;
  y: number;
  shape: 'man' | 'woman' | 'person' | 'baby';
  hasDied: boolean;
}

/** A line between two people, or from a couple to their child. */
export interface Line {
  id: string;
  kind: 'couple' | 'child';
  points: [number, number][];
  /** Not sure, as for a possible father. */
  isUnsure: boolean;
  hasEnded: boolean;
}

/** The whole drawing. */
export interface Genogram {
  width: number;
  height: number;
  figures: Figure[];
  lines: Line[];
}

const STEP = 132;
const ROW = 118;
const MARGIN = 66;

const shapeOf = (person: Person): Figure['shape'] => {
  if (person.sex === 'male' || isFatherOrPartner(person)) return 'man';
  return person.sex === 'female' || person.role === 'mother' ? 'woman' : 'person';
};

/** This places the family in three rows: grandparents, parents and partners, children and the unborn baby. */
export function genogramOf(file: CaseFile): Genogram {
  const { people, relationships } = file;
  const mother = people.find((person) => person.role === 'mother');
  const men = people.filter(isFatherOrPartner);
  const parents = [men[0], mother, ...men.slice(1)].filter(
    (person): person is Person => person !== undefined,
  );
  const isParent = (person: Person) => parents.includes(person);
  const childOf = (person: Person) =>
    relationships
      .filter((each) => each.link === 'parentOf' && each.one === person.id)
      .map((each) => each.other);
  const elders = people.filter(
    (person) =>
      !isParent(person) &&
      (person.role === 'grandparent' || childOf(person).some((id) => parents.some((each) => each.id === id))),
  );
  const children = people.filter((person) => person.role === 'sibling');
  const isLinked = (person: Person) =>
    relationships.some((each) => each.one === person.id || each.other === person.id);
  const others = people.filter(
    (person) =>
      isLinked(person) && !isParent(person) && !elders.includes(person) && !children.includes(person),
  );

  const figures: Figure[] = [];
  const rows = elders.length > 0 ? 1 : 0;
  const yOf = (row: number) => MARGIN + row * ROW;
  const put = (id: string, name: string, x: number, y: number, shape: Figure['shape'], hasDied = false) =>
    figures.push({ id, name, x, y, shape, hasDied });
  const person = (each: Person, x: number, y: number) =>
    put(each.id, fullName(each.name), x, y, shapeOf(each), each.diedOn !== null);

  const widest = Math.max(
    parents.length + others.length,
    elders.length,
    children.length + file.pregnancy.babies.length,
    1,
  );
  const width = MARGIN * 2 + (widest - 1) * STEP;
  [...parents, ...others].forEach((each, index) => person(each, MARGIN + index * STEP, yOf(rows)));
  const placeOf = (id: string) => figures.find((figure) => figure.id === id);

  spread(elders, (each) => placeOf(childOf(each)[0] ?? '')?.x ?? width / 2, width).forEach(({ item, x }) =>
    person(item, x, yOf(0)),
  );
  const between = middle(placeOf(parents[0]?.id ?? '')?.x, placeOf(mother?.id ?? '')?.x, width);
  const young = [
    ...children.map((each) => ({ child: each, baby: undefined })),
    ...file.pregnancy.babies.map((baby) => ({ child: undefined, baby })),
  ];
  spread(young, () => between, width).forEach(({ item, x }) => {
    if (item.child) person(item.child, x, yOf(rows + 1));
    else if (item.baby) put(item.baby.id, item.baby.workingName, x, yOf(rows + 1), 'baby');
  });

  return { width, height: yOf(rows + 1) + MARGIN + 8, figures, lines: linesOf(file, placeOf) };
}

// Puts items in a row near where they belong, a step apart, within the width.
function spread<T>(items: T[], near: (item: T) => number, width: number): { item: T; x: number }[] {
  const wanted = items.map((item) => ({ item, x: near(item) })).toSorted((a, b) => a.x - b.x);
  const placed: { item: T; x: number }[] = [];
  const mean = wanted.reduce((sum, each) => sum + each.x, 0) / Math.max(wanted.length, 1);
  const start = Math.min(
    Math.max(mean - ((wanted.length - 1) * STEP) / 2, MARGIN),
    width - MARGIN - (wanted.length - 1) * STEP,
  );
  wanted.forEach(({ item }, index) => placed.push({ item, x: start + index * STEP }));
  return placed;
}

function middle(one: number | undefined, other: number | undefined, width: number): number {
  return one === undefined || other === undefined ? (one ?? other ?? width / 2) : (one + other) / 2;
}

const COUPLES = ['partnerOf', 'marriedTo'];

function linesOf(file: CaseFile, placeOf: (id: string) => Figure | undefined): Line[] {
  const lines: Line[] = [];
  const mother = file.people.find((person) => person.role === 'mother');
  for (const link of file.relationships) {
    const one = placeOf(link.one);
    const other = placeOf(link.other);
    if (!one || !other) continue;
    if (COUPLES.includes(link.link)) {
      lines.push(couple(link.id, one, other, link.hasEnded === true));
    } else if (link.link === 'parentOf') {
      lines.push(descent(link.id, one, other, false));
    }
  }
  for (const baby of file.pregnancy.babies) {
    const child = placeOf(baby.id);
    if (!child) continue;
    const parents = [...(mother ? [mother.id] : []), ...baby.possibleFathers];
    for (const id of parents) {
      const parent = placeOf(id);
      const isSure = id === mother?.id || file.people.find((each) => each.id === id)?.role === 'father';
      if (parent) lines.push(descent(`${id}-${baby.id}`, parent, child, !isSure));
    }
  }
  return lines;
}

function couple(id: string, one: Figure, other: Figure, hasEnded: boolean): Line {
  const y = one.y;
  // Neighbours are joined straight; a line to somebody further on passes above whoever stands between.
  const above = y - 36;
  const isNear = Math.abs(one.x - other.x) <= STEP;
  const points: Line['points'] = isNear
    ? [
        [one.x, y],
        [other.x, other.y],
      ]
    : [
        [one.x, above],
        [other.x, above],
        [other.x, other.y],
        [other.x, above],
        [one.x, above],
        [one.x, y],
      ];
  return { id, kind: 'couple', points, isUnsure: false, hasEnded };
}

function descent(id: string, parent: Figure, child: Figure, isUnsure: boolean): Line {
  const bend = (parent.y + child.y) / 2 + 16;
  return {
    id,
    kind: 'child',
    points: [
      [parent.x, parent.y],
      [parent.x, bend],
      [child.x, bend],
      [child.x, child.y],
    ],
    isUnsure,
    hasEnded: false,
  };
}
