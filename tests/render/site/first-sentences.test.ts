import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {firstSentences} from '../../../src/render/site/first-sentences.js'

const text = (value: string): Phrasing => ({type: 'text', value})
const strong = (value: string): Phrasing => ({type: 'strong', children: [text(value)]})
const first = (most: number, ...nodes: readonly Phrasing[]) => plainWords(firstSentences(nodes, most))

it.each([
  ['Un câble est rompu. Un autre tient.', 25, 'Un câble est rompu.'],
  ['Un câble est rompu. Un autre tient.', 35, 'Un câble est rompu. Un autre tient.'],
  ['Un câble est rompu au large. Un autre.', 5, 'Un câble est rompu au large.'],
  ['Est-il rompu\u202F? «\u00A0Certes.\u00A0» Nul ne le répare.', 30, 'Est-il rompu\u202F? «\u00A0Certes.\u00A0»'],
  ['Elle perd 80\u202F%. Les autres tiennent bon.', 20, 'Elle perd 80\u202F%.'],
  ['M. Modèle et Mme. Patron le disent. Et puis rien.', 40, 'M. Modèle et Mme. Patron le disent.'],
  ['კაბელი გაწყდა. მეორე მთელია.', 10, 'კაბელი გაწყდა. მეორე მთელია.'],
  ['Sans fin aucune, et long', 5, 'Sans fin aucune, et long'],
])('takes of «%s» what has room in %i characters', (value, most, expected) => {
  expect(first(most, text(value))).toBe(expected)
})

it('goes on past what is marked, and cuts nothing in it', () => {
  expect(first(30, text('Un '), strong('câble. Le'), text(' reste. Puis la suite, longue.'))).toBe(
    'Un câble. Le reste.',
  )
})

it('gives the beginning of any text, whole where it has room', () => {
  const word = fc.constantFrom('Un', 'câble.', 'tient', 'Oui', '80 %.', 'a.', '»', '\u202F!', 'É.', 'ტექსტი.')
  const node = fc
    .tuple(fc.array(word, {maxLength: 12}), fc.boolean())
    .map(([words, isStrong]) => (isStrong ? strong : text)(`${words.join(' ')} `))
  fc.assert(
    fc.property(fc.array(node, {maxLength: 5}), fc.nat(80), (nodes, most) => {
      const [all, taken] = [plainWords(nodes), first(most, ...nodes)]
      const endsSentence = taken === all || (all.length > most && /[.!?…][»”’)\s]*$/u.test(taken))
      expect(all.startsWith(taken)).toBe(true)
      expect(endsSentence).toBe(true)
    }),
  )
})
