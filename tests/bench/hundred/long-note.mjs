import {pagesOf, render, threePages} from '../pdf/three-pages.mjs'

const pages = 80
const warmUps = 6
const rounds = 5

/** The blocks of a document once more, under names of their own; what refers to others stays out. */
const again = (body, turn) =>
  body
    .filter(block => !/"(?:footnoteCall|crossReference|noteLink|citation)"/.test(JSON.stringify(block)))
    .map(block => (block.type === 'heading' ? {...block, id: `${block.id}-${turn}`} : block))

/** Median milliseconds that a note of eighty pages takes once V8 has compiled what prints it. */
export async function longNoteMs() {
  const input = await threePages()
  const {body} = input.document
  const long = turns => ({
    ...input,
    document: {
      ...input.document,
      body: [...body, ...Array.from({length: turns}, (_, turn) => again(body, turn)).flat()],
    },
  })
  let turns = pages / 4
  while (pagesOf(await render('pdf', long(turns))) < pages) turns += 2
  const times = []
  for (let round = -warmUps; round < rounds; round++) {
    const begun = performance.now()
    await render('pdf', long(turns))
    if (round >= 0) times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1]
}
