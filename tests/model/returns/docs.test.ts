// @module-tag slow
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {describe, expect, it} from 'vitest'
import {returnsMarkdown} from '../../support/returns-markdown.js'

describe('what follows from a report', () => {
  it.each(['fr', 'en'] as const)(
    'is in docs/%s/mailing.md as it is in the tables (vitest -u writes them there)',
    async lang => {
      const page = fileURLToPath(new URL(`../../../docs/${lang}/mailing.md`, import.meta.url))
      const text = readFileSync(page, 'utf8')
      const filled = text.replace(
        /(<!-- returns -->\n)[^]*(<!-- \/returns -->)/,
        (_, start: string, end: string) => `${start}\n${returnsMarkdown(lang)}\n\n${end}`,
      )
      const formatted = await format(filled, {...(await resolveConfig(page)), parser: 'markdown'})
      await expect(formatted).toMatchFileSnapshot(page)
    },
  )
})
