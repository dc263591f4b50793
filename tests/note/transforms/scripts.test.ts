import {describe, expect, it} from 'vitest'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'

const said = async (text: string) => JSON.stringify((await resolveText(goodNote({text}))).document?.body)
const passage = (words: string, lang: string, dir?: string) =>
  JSON.stringify({type: 'foreign', lang, ...(dir && {dir}), children: [{type: 'text', value: words}]})

describe('words in another script', () => {
  it('are passages in its language, though nobody marked them', async () => {
    const body = await said('Le ministre محمد عبد الله, **გიორგი**, Արամ et דוד כהן, en 2024.')
    for (const one of [
      passage('محمد عبد الله', 'ar', 'rtl'),
      passage('გიორგი', 'ka'),
      passage('Արամ', 'hy'),
      passage('דוד כהן', 'he', 'rtl'),
    ])
      expect(body).toContain(one)
  })

  it('are in the language that the note names for that script', async () => {
    const body = await said(':::quote{lang=fa author="محمد"}\nگچپژ\n:::')
    for (const words of ['محمد', 'گچپژ']) expect(body).toContain(passage(words, 'fa', 'rtl'))
  })

  it('are words alone where several could be meant', async () => {
    const body = await said(':lang[محمد]{ar}, :lang[گچپژ]{fa} et سلام.')
    expect(body).toContain(' et سلام.')
  })

  it('stay as they are in a passage of that script', async () => {
    expect(await said(':lang[الاتفاق (2024) في باريس]{ar}')).toContain(passage('الاتفاق (2024) في باريس', 'ar', 'rtl'))
  })
})

it('keeps code and addresses from left to right in a passage that runs the other way', async () => {
  const body = await said(
    'Soit `--a`, :lang[استعمل `--b` و **`c()`** و <https://example.org/d/> و [هنا](https://example.org/e/) الآن]{ar}.',
  )
  const isolated = (node: object) => JSON.stringify({type: 'foreign', lang: 'ar', dir: 'ltr', children: [node]})
  for (const value of ['--b', 'c()']) expect(body).toContain(isolated({type: 'inlineCode', value}))
  const address = 'https://example.org/d/'
  expect(body).toContain(isolated({type: 'link', url: address, children: [{type: 'text', value: address}]}))
  expect(body.match(/"dir":"ltr"/g)).toHaveLength(3)
})

it('says the language of an author whose name is in another script', async () => {
  const signed = 'auteurs: [{given: გიორგი, family: მაისურაძე}, {name: Anaïs Modèle}]'
  const {document} = await resolveText(goodNote().replace('auteurs: Anaïs Modèle', signed))
  expect(document?.masthead.authors.map(({lang}) => lang)).toEqual(['ka', undefined])
})
