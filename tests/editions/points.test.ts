import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {sampleEdition, samples} from '../support/built-samples.js'
import {sampleSlugs} from '../support/samples.js'

/** Words of a page or a mail, without what is not set in lines, and without the points that are cut off where they begin one. */
const wordsOf = (html: string): string =>
  html
    .replace(/^.*<body[^>]*>/su, '')
    .replaceAll(/<(style|script|svg)[^]*?<\/\1>|<span class="point">· <\/span>/gu, '')
    .replaceAll(/<[^>]*>/gu, '')

/** A point that a line could begin with: after white at which it may break. */
const mayBegin = /.{0,20}[ \t\n]·/gu

it.each(sampleSlugs)('%s begins no line with the point between two names', slug => {
  const read = (extension: string) => readFileSync(sampleEdition(slug, extension), 'utf8')
  const text = read('.mail.txt')
  expect(text.match(/^\s*·.*$/gmu)).toBeNull()
  // A note for named readers has no page.
  const shown = ['.html', '.mail.html'].filter(extension => existsSync(sampleEdition(slug, extension)))
  for (const extension of shown) expect(wordsOf(read(extension)).match(mayBegin)).toBeNull()
})

it('so does no page of the site', () => {
  const pages = readdirSync(join(samples, 'site'), {recursive: true, encoding: 'utf8'}).filter(
    file => file.endsWith('.html') && !file.startsWith('notes'),
  )
  const found = pages.map(page => wordsOf(readFileSync(join(samples, 'site', page), 'utf8')).match(mayBegin))
  expect(found.filter(Boolean)).toEqual([])
  expect(pages.length).toBeGreaterThan(20)
})
