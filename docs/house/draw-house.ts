import { typeface } from "../../src/diagrams/diagram.ts";
import { lettered, widthOf, wrapped } from "../../src/diagrams/lettering.ts";
import { all, element, type Markup } from "../../src/diagrams/markup.ts";
import { palette } from "../../src/diagrams/palette.ts";
import { capitalised } from "../../src/domain/decision/words/parts/sentence.ts";
import type { Plan, Room } from "./plan.ts";
import { type Landing, reachOf, stairs } from "./stairs.ts";

const width = 1400;
const margin = 32;
const floorWidth = 1084;
const stairsLeft = margin + floorWidth + 24;
const columns = 4;
const gap = 12;
const pad = 16;
const columnWidth = (floorWidth - 2 * pad - (columns - 1) * gap) / columns;
const ground = "#eef3f3";

type Block = { readonly height: number; readonly at: (x: number, y: number) => Markup };

/** The house as a drawing: floors, rooms, and who uses whom. What should not be is in the signal colour. */
export function drawHouse(plan: Plan): string {
  const most = Math.max(...plan.floors.flat().flatMap(({ rooms }) => rooms.map(({ lines }) => lines)));
  const landings: Landing[] = [];
  const drawn: Markup[] = [];
  let y = 108;
  let domainStairs = { x: 0, y: 0 };
  for (const floor of plan.floors) {
    const block = floorBlock(floor, most);
    drawn.push(block.at(margin, y));
    const coded = floor.filter(({ path }) => plan.ties.some(({ from, to }) => from === path || to === path));
    for (const [at, { name }] of coded.entries()) landings.push({ name, y: y + 29 + at * 24 });
    if (floor.some(({ path }) => path === "domain")) domainStairs = { x: stairsLeft, y: y + 96 };
    y += block.height + gap;
  }
  const names = landings.map(({ name }) => name);
  const inDomain = inOrder(plan.domainTies).map((name, at) => ({ name, y: domainStairs.y + at * 24 }));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${Math.ceil(y + margin - gap)}`,
      width,
      height: Math.ceil(y + margin - gap),
      role: "img",
      "aria-labelledby": "house-title",
      "font-family": typeface,
    },
    element("title", { id: "house-title" }, "The house: floors and rooms of src, and who uses whom"),
    element("rect", { width: "100%", height: "100%", fill: palette.paper }),
    heading(plan),
    drawn,
    stairs(landings, plan.ties, stairsLeft + reachOf(names)),
    lettered("Inside the domain", stairsLeft, domainStairs.y - 22, {
      size: 12,
      weight: "semibold",
      fill: palette.soft,
    }),
    stairs(inDomain, plan.domainTies, domainStairs.x + reachOf(inDomain.map(({ name }) => name))),
  ).svg.concat("\n");
}

/** Whoever uses stands before what it uses, wherever that can be. */
function inOrder(ties: Plan["domainTies"]): readonly string[] {
  const depth = (name: string, seen: readonly string[] = []): number =>
    seen.includes(name)
      ? 0
      : Math.max(
          0,
          ...ties.filter(({ from }) => from === name).map(({ to }) => 1 + depth(to, [...seen, name])),
        );
  const names = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  return names.toSorted((a, b) => depth(b) - depth(a) || a.localeCompare(b, "en"));
}

function heading({ ties, domainTies, circles }: Plan): Markup {
  const wrong = [
    ...[...ties, ...domainTies]
      .filter(({ isOutward }) => isOutward)
      .map(({ from, to }) => `${from} knows ${to}`),
    ...circles.map((circle) => `a circle: ${circle.join(", ")}`),
  ];
  const verdict =
    wrong.length === 0 ? "No circle, and no import outward, types included." : `${wrong.join("; ")}.`;
  return all(
    lettered("The house", margin, 46, { size: 26, weight: "semibold", fill: palette.ink }),
    lettered(
      "Each floor knows only those below it. A bar's length is a room's lines of code. To the right, each line runs to what is used.",
      margin,
      72,
      { size: 14, fill: palette.soft },
    ),
    lettered(verdict, margin, 93, {
      size: 14,
      weight: "semibold",
      fill: wrong.length === 0 ? palette.accent : palette.signal,
    }),
  );
}

/** Rooms with rooms in them side by side; those without in a column of their own, or beside each other. */
function floorBlock(floor: readonly Room[], most: number): Block {
  const large = floor.filter((room) => cardsOf(room).length > 0);
  const small = floor.filter((room) => cardsOf(room).length === 0);
  const parts =
    large.length === 0 || small.length === 0 ? floor.map((room) => [room]) : large.map((room) => [room]);
  if (large.length > 0 && small.length > 0) parts.splice(small[0] === floor[0] ? 0 : parts.length, 0, small);
  const free = columns - (parts.length - 1);
  const widest = parts.reduce((best, part) => (roomsIn(part) > roomsIn(best) ? part : best));
  const blocks = parts.map((part) => {
    const across = part === widest ? free : 1;
    return { across, block: stacked(part.map((room) => wing(room, across, most))) };
  });
  const height = Math.max(...blocks.map(({ block }) => block.height)) + 2 * pad;
  return {
    height,
    at: (x, y) => {
      let left = x + pad;
      return all(
        element("rect", { x, y, width: floorWidth, height, rx: 6, fill: ground }),
        blocks.map(({ across, block }) => {
          const drawn = block.at(left, y + pad);
          left += across * (columnWidth + gap);
          return drawn;
        }),
      );
    },
  };
}

const roomsIn = (part: readonly Room[]) => part.reduce((sum, { rooms }) => sum + rooms.length, 0);

/** The rooms of a floor that are cards: its own, or those of its only one. A few without more in them are only named. */
function cardsOf({ rooms }: Room): readonly Room[] {
  const [only] = rooms;
  if (rooms.length === 1 && only !== undefined)
    return only.rooms.map((room) => ({
      ...room,
      name: `${only.name}/${room.name}`,
      purpose: capitalised(`${room.purpose}.`),
    }));
  return rooms.length < 4 && rooms.every((room) => room.rooms.length === 0) ? [] : rooms;
}

/** A room of a floor: its name and purpose, and its cards in columns below. */
function wing(room: Room, across: number, most: number): Block {
  const { path, name, lines, rooms } = room;
  const wide = across * columnWidth + (across - 1) * gap;
  const cards = cardsOf(room).map((inner) => card(inner, most));
  const unfolded = cards.length > 0 && rooms.length === 1 ? [rooms[0]?.purpose ?? ""] : [];
  const purpose = [room.purpose, ...unfolded].join(" ");
  const said = wrapped(purpose, { width: wide - (across > 1 ? 60 : 0), size: 13 }, 6);
  const named = namedRooms(cards.length > 0 ? [] : rooms, wide);
  const head = 24 + said.length * 17;
  const tops = Array.from({ length: across }, () => head + 8);
  const placed = cards.map((block) => {
    const column = tops.indexOf(Math.min(...tops));
    const top = tops[column] as number;
    tops[column] = top + block.height + gap;
    return { block, column, top };
  });
  return {
    height: cards.length === 0 ? head + named.height : Math.max(...tops) - gap,
    at: (x, y) =>
      element(
        "g",
        { "data-room": path },
        lettered(name, x, y + 15, { size: 17, weight: "semibold", fill: palette.ink }),
        counted(lines, x + wide, y + 15),
        lettered(said, x, y + 35, { size: 13, fill: palette.ink, leading: 17 }),
        named.at(x, y + head),
        placed.map(({ block, column, top }) => block.at(x + column * (columnWidth + gap), y + top)),
      ),
  };
}

/** A room in a room: a card with its purpose and its inner rooms. */
function card({ path, name, purpose, lines, rooms }: Room, most: number): Block {
  const inside = columnWidth - 20;
  const said = wrapped(purpose, { width: inside, size: 12 }, 6);
  const body = 26 + said.length * 15;
  const named = namedRooms(rooms, inside);
  const height = body + named.height + 10;
  return {
    height,
    at: (x, y) =>
      element(
        "g",
        { "data-room": path },
        element("rect", {
          x,
          y,
          width: columnWidth,
          height,
          rx: 3,
          fill: palette.paper,
          stroke: palette.hair,
        }),
        element("rect", {
          class: "lines",
          x,
          y,
          width: (columnWidth * lines) / most,
          height: 3,
          fill: palette.accent,
        }),
        lettered(name, x + 10, y + 21, { size: 13, weight: "semibold", fill: palette.ink }),
        counted(lines, x + columnWidth - 10, y + 21),
        lettered(said, x + 10, y + 38, { size: 12, fill: palette.ink, leading: 15 }),
        named.at(x + 10, y + body),
      ),
  };
}

/** Inner rooms by name, what each is for beside it. */
function namedRooms(rooms: readonly Room[], wide: number): Block {
  const indent = Math.max(0, ...rooms.map(({ name }) => widthOf(name, 12, "semibold"))) + 10;
  const said = rooms.map(({ purpose }) => wrapped(purpose, { width: wide - indent, size: 12 }, 4));
  const tops = said.map((_, at) => said.slice(0, at).reduce((sum, { length }) => sum + length * 15 + 2, 0));
  return {
    height: said.reduce((sum, { length }) => sum + length * 15 + 2, said.length > 0 ? 4 : 0),
    at: (x, y) =>
      all(
        rooms.map(({ path, name }, at) =>
          element(
            "g",
            { "data-room": path },
            lettered(name, x, y + 15 + (tops[at] ?? 0), {
              size: 12,
              weight: "semibold",
              fill: palette.accent,
            }),
            lettered(said[at] ?? [], x + indent, y + 15 + (tops[at] ?? 0), {
              size: 12,
              fill: palette.soft,
              leading: 15,
            }),
          ),
        ),
      ),
  };
}

/** Lines in round numbers. */
function counted(lines: number, x: number, y: number): Markup {
  const words =
    lines < 995 ? `${Math.max(10, Math.round(lines / 10) * 10)}` : `${(lines / 1000).toFixed(1)}k`;
  return element(
    "text",
    { class: "lines", x, y, "font-size": 11, "text-anchor": "end", fill: palette.soft },
    words,
  );
}

function stacked(blocks: readonly Block[]): Block {
  const between = 18;
  return {
    height: blocks.reduce((sum, { height }) => sum + height + between, -between),
    at: (x, y) => {
      let top = y;
      return all(
        blocks.map((block) => {
          const drawn = block.at(x, top);
          top += block.height + between;
          return drawn;
        }),
      );
    },
  };
}
