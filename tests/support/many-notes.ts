import assert from 'node:assert/strict'
import type {PublicFacts} from '../../src/model/public-facts.js'
import {momentIn} from '../../src/model/moment.js'
import {PublicNote} from '../../src/model/public-note.js'
import {factsOf} from '../../src/render/public/facts.js'
import {sampleAlert} from './sample-document.js'
import {line, paragraph} from './sample-parts.js'

/** Numbers from 0 to 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const parts = {
  starts: ['', 'b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'cr', 'pl', 'tr', 'qu'],
  middles: ['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ai', 'au', 'eu', 'ou', 'an', 'en', 'on', 'in'],
  ends: ['', '', '', 'l', 'r', 's', 't', 'nt', 'ment', 'tion', 'eur', 'ité', 'ance', 'ique'],
}

/** Words that hold sentences together: about half of all. */
const common =
  'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou aux ses être cette ont mais leur comme si ces sans tout entre après deux même nous dont encore sous aussi contre ainsi depuis avant où peut faire'.split(
    ' ',
  )

/** Different words. */
function lexicon(size: number): readonly string[] {
  const roll = dice(7)
  const one = (list: readonly string[]) => list[Math.floor(roll() * list.length)] ?? ''
  const words = new Set<string>()
  while (words.size < size) {
    const syllables = Array.from({length: 2 + Math.floor(roll() * 2)}, () => one(parts.starts) + one(parts.middles))
    words.add(syllables.join('') + one(parts.ends))
  }
  return [...words]
}

const words = lexicon(14_000)

/**
 * Public notes of some 1,150 words, 500 of them different, and 10,000 in a hundred notes, as in French prose: frequencies
 * follow Zipf's law, and each note has a subject whose words come back.
 */
export function manyNotes(count: number): readonly PublicNote[] {
  const facts = factsOf({document: sampleAlert, made: new Map()})
  assert(facts?.kind === 'published')
  return Array.from({length: count}, (_, index) => noteOf(facts, index))
}

function noteOf(facts: PublicFacts, index: number): PublicNote {
  const roll = dice(index + 1)
  const one = (list: readonly string[]) => list[Math.floor((list.length + 1) ** roll()) - 1] ?? ''
  const subject = Array.from({length: 160}, () => words[Math.floor(roll() * words.length)] ?? '')
  const word = () => one(roll() < 0.5 ? common : roll() < 0.25 ? subject : words)
  const text = (length: number) => Array.from({length}, word).join(' ')
  const own: PublicFacts = {
    ...facts,
    slug: `note-${index}.fr`,
    id: `CESS-2026-ALE-${String(index).padStart(3, '0')}`,
    title: [{type: 'text', value: text(11)}],
    summary: [[{type: 'text', value: text(90)}]],
    keyPoints: [text(18), text(18), text(18)],
    headings: [text(5), text(5), text(5), text(5)],
    keywords: [text(2), text(2), text(2)].map(words => ({text: words, lang: facts.lang})),
    links: [],
    names: [],
    images: [],
  }
  const written = () => ({
    ...sampleAlert,
    body: Array.from({length: 12}, () => paragraph(text(80))),
    recommendations: sampleAlert.recommendations.map(one => ({...one, text: line(text(30))})),
  })
  let document: ReturnType<typeof written> | undefined
  const note = PublicNote.admit(
    {facts: own, document: () => (document ??= written()), past: () => undefined},
    {slug: own.slug, tlp: 'TLP:CLEAR', status: 'published', date: '2026-01-01'},
    momentIn('UTC', '2026-12-01T00:00:00Z'),
  )
  assert(note)
  return note
}
