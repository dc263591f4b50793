import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {describe, expect, it} from 'vitest'
import {returnsMarkdown} from '../../support/returns-markdown.js'

const page = fileURLToPath(new URL('../../../docs/en/mailing.md', import.meta.url))

describe('what follows from a report', () => {
  it('is in docs/en/mailing.md as it is in the tables (vitest -u writes them there)', async () => {
    const text = readFileSync(page, 'utf8')
    const filled = text.replace(
      /(<!-- returns -->\n)[^]*(<!-- \/returns -->)/,
      (_, start: string, end: string) => `${start}\n${returnsMarkdown()}\n\n${end}`,
    )
    const formatted = await format(filled, {...(await resolveConfig(page)), parser: 'markdown'})
    await expect(formatted).toMatchFileSnapshot(page)
  })
})
