import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {put} from '../../support/folder.js'

it('makes notes anew where the record of their files is lost, and leaves a file that is none of ours', async () => {
  const directory = publicationWith({'n1.fr.md': goodNote({}), 'n2.fr.md': goodNote({number: 2, title: 'Autre note'})})
  const once = () => build({directory, only: ['mail']})
  const mailOf = (name: string) => join(directory, `out/notes/${name}.fr/${name}.fr.mail.txt`)
  await once()
  rmSync(join(directory, 'out/.cess'), {recursive: true})
  for (const name of ['n1', 'n2']) {
    const path = join(directory, `notes/${name}.fr.md`)
    put(path, `${readFileSync(path, 'utf8')}\nUn mot de plus.\n`)
  }
  put(mailOf('n2'), 'À moi.\n')
  const {messages, notes} = await once()
  const told = [...messages, ...notes.flatMap(note => note.messages)]
  expect(told.map(({path, ruleId}) => [path, ruleId])).toEqual([['out/notes/n2.fr/n2.fr.mail.txt', 'output-taken']])
  expect(readFileSync(mailOf('n1'), 'utf8')).toContain('Un mot de plus.')
  expect(readFileSync(mailOf('n2'), 'utf8')).toBe('À moi.\n')
  expect(existsSync(join(directory, 'out/.cess/manifest.json'))).toBe(true)
})
