// Notes made up from sentences, headings, lists and tables of the sample notes: the same for the same seed.

/** Whether a block stands alone: it calls no note, work, figure or other note. */
const isAlone = block => !/\[@|\[\^|\]\(|^\s*:|^\[|\[#|!\[|`{3}|~{3}|\{#/m.test(block)

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Sentences of a paragraph that stand without the others; none where one does not. */
function sentencesOf(block) {
  if (/^(?:#|[-*>|:]|\d+\.) ?/.test(block)) return []
  const sentences = block.replaceAll('\n', ' ').match(/.+?[.!?…](?= \p{Lu}|$)/gu) ?? []
  const isWhole = text => [/\*\*/g, /[*_]/g, /["`]/g].every(mark => (text.match(mark) ?? []).length % 2 === 0)
  const isPaired = text =>
    ['«»', '“”', '()', '[]', '{}'].every(([open, close]) => text.split(open).length === text.split(close).length)
  return sentences.every(text => isWhole(text) && isPaired(text)) ? sentences.map(text => text.trim()) : []
}

/**
 * Notes made of samples in one language: Markdown by file name. Paragraphs are made of sentences, so that hardly two are the same: whoever
 * keeps what a paragraph came to gains as little as in a publication of one's own.
 *
 * @param sections Least and most sections of a note.
 */
export function generatedNotes(samples, {lang, count, seed = 1, sections = [1, 5]}) {
  const blocks = samples
    .flatMap(text => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/))
    .map(block => block.trim())
    .filter(isAlone)
  const prose = blocks.filter(block => block !== '' && !block.startsWith('#'))
  const sentences = prose.flatMap(sentencesOf)
  const headings = blocks.filter(block => /^## /.test(block))
  return new Map(
    Array.from({length: count}, (_, index) => {
      const roll = dice(seed * 100_000 + index)
      const one = list => list[Math.floor(roll() * list.length)]
      const paragraph = block => {
        const {length} = sentencesOf(block)
        return length ? Array.from({length}, () => one(sentences)).join(' ') : block
      }
      const blocksOf = length => Array.from({length}, () => paragraph(one(prose)))
      const section = () => [one(headings), ...blocksOf(1 + Math.floor(roll() * 5))]
      const [least, most] = sections
      const body = Array.from({length: least + Math.floor(roll() * (most - least + 1))}, section).flat()
      return [`made-${index}.${lang}.md`, [frontMatter({index, lang, one}), ...body, ''].join('\n\n')]
    }),
  )
}

const tlp = ['TLP:CLEAR', 'TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']
const statuses = ['publie', 'publie', 'publie', 'brouillon', 'relecture']
const zones = ['multilateral', 'afrique-francophone', 'asie-centrale', 'union-europeenne']
const threats = ['cybermenaces', 'infrastructures-critiques', '[cybermenaces, infrastructures-critiques]']

const frontMatter = ({index, lang, one}) => `---
reference: CESS-2025-ALE-${index + 100}
type: note-alerte
titre: "Note ${index}"
langue: ${lang}
date: 2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}
statut: ${one(statuses)}
auteurs: Anaïs Modèle
zone: ${one(zones)}
menaces: ${one(threats)}
tlp: ${one(tlp)}
destinataires: [enisa, otan]
recommandations:
  - texte: "Établir un plan commun."
    a: enisa
---`
