import {describe, expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import {displayWidth} from '../../../src/render/text/display-width.js'
import * as textEdition from '../../../src/render/text/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {redAlert} from '../../support/sample-hostile.js'
import {line} from '../../support/sample-parts.js'

const timetable: Table = {
  type: 'table',
  id: 'tab-heures',
  columns: [
    {align: 'left', numeric: false, head: line('Heure')},
    {align: 'left', numeric: false, head: line('Décision prise par les joueurs')},
    {align: 'right', numeric: true, head: line('Messages à ressaisir à la main')},
  ],
  rows: [
    ['H + 2', 'Aucune : on attend un appel téléphonique', '310'].map(cell => line(cell)),
    ['H + 26', 'Priorité aux denrées et aux médicaments', '4 200'].map(cell => line(cell)),
  ],
}

const textOf = async (document = sampleAlert) =>
  new TextDecoder().decode(await textEdition.render(renderInput(document)))

describe('the plain text', () => {
  it('opens with the marking', async () => {
    expect((await textOf()).split('\n').slice(0, 2)).toEqual(['TLP:CLEAR', 'Diffusion sans restriction.'])
  })

  it.each([sampleAlert, sampleTribune])('keeps to 72 columns but for addresses', async document => {
    const long = (await textOf(document)).split('\n').filter(line => displayWidth(line) > 72)
    expect(long.filter(line => !line.includes('https://'))).toEqual([])
  })

  it('underlines headings to their length', async () => {
    const lines = (await textOf()).split('\n')
    const at = lines.indexOf('Appréciation')
    expect(lines[at + 1]).toBe('-'.repeat('Appréciation'.length))
    const small = lines.indexOf('Effets attendus.')
    expect(lines[small + 1]).toBe('.'.repeat('Effets attendus.'.length))
  })

  it('ends the day of a revision with one point where its language ends dates with one', async () => {
    const history = sampleAlert.history.map(revision => ({...revision, date: '22 ноября 2026 г.'}))
    const text = await textOf({...sampleAlert, history})
    expect(text).toContain(' 22 ноября 2026 г. ')
    expect(text).not.toContain('г..')
  })

  it('aligns the columns of a small table', async () => {
    expect(await textOf()).toContain(
      [
        'Façade            Délai (jours)',
        '----------------  -------------',
        'Europe du Nord                9',
        'Méditerranée                 12',
      ].join('\n'),
    )
  })

  it('breaks heads that are wider than their columns', async () => {
    const text = await textOf({...sampleAlert, body: [timetable]})
    expect(text).toContain(
      [
        '                                                  Messages à ressaisir à',
        'Heure   Décision prise par les joueurs                           la main',
        '------  ----------------------------------------  ----------------------',
        'H + 2   Aucune : on attend un appel téléphonique                     310',
        'H + 26  Priorité aux denrées et aux médicaments                    4 200',
      ].join('\n'),
    )
  })

  it('writes the rows of a table that is too wide as labelled lines', async () => {
    expect(await textOf()).toContain(
      'B, tronçon central\n  Date, heure (UTC)  6\u00A0novembre, 02:17\n  Profondeur         1\u00A0240\u00A0m\n',
    )
  })

  it('refers to addresses by number', async () => {
    const text = await textOf()
    expect(text).toContain('l\u2019organisation maritime\u00A0[1]')
    expect(text).toContain('\n[1] https://example.org/ais?a=1&b=2\n')
  })

  it('numbers recommendations and names their addressees', async () => {
    expect(await textOf()).toContain('2. Priorité\u00A01\u00A0· Sans délai\n   OTAN\n   Partager avec')
  })

  it('says gauges in words', async () => {
    expect(await textOf()).toMatch(/^Gravité +Élevée \(3\u00A0sur\u00A04\)$/m)
  })

  it('ends with the signature, under its mark', async () => {
    const [, signature = ''] = (await textOf()).split('\n-- \n')
    expect(signature).toContain('000000000000-00')
    expect(signature.endsWith('\n')).toBe(true)
  })

  it('has no narrow space, tab or carriage return', async () => {
    expect(await textOf()).not.toMatch(/[\u202F\t\r]/)
  })

  it('says nothing of a TLP:RED note but its reference and how to handle it', async () => {
    const text = await textOf(redAlert)
    expect(text).toContain('TLP:RED\n')
    expect(text).toContain('Ne le transférez pas.')
    expect(text).not.toMatch(/câble|golfe|secret|Modèle/i)
  })
})
