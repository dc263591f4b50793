import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import type {StatusReport} from '../../../src/engine/status/read-status.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {published} from '../../support/site.js'
import {describeWith} from '../../support/tools.js'

/** Prints the events of a calendar as JSON, by the times in UTC where they have one. */
const readCalendar = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
told = []
for event in calendar.walk('VEVENT'):
    start = event['DTSTART'].dt
    told.append([str(event['UID']), str(event['SUMMARY']), str(event.get('CLASS', '')), start.isoformat(), event.errors])
print(json.dumps([calendar.errors, str(calendar['VERSION']), told]))
`

describeWith('icalendar', 'a calendar, read by a second parser', () => {
  it('has the dates that status tells, each once, with their names and labels', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000')
    const deadline = (note: string) => note.replace('    a: enisa\n', '    a: enisa\n    echeance: 2026-12-15\n')
    const odd = '"Un câble; rompu, ici : a\\\\b, et un titre si long que sa ligne se plie au milieu d\'un mot éèê"'
    const root = publicationWith({
      'un.fr.md': goodNote({number: 1, title: odd, fields: published('expire: 2027-03-31\n')}),
      'rouge.fr.md': deadline(goodNote({number: 6, tlp: 'TLP:RED'})),
      'vert.fr.md': deadline(
        goodNote({number: 7, tlp: 'TLP:GREEN', fields: published('embargo: 2026-12-10T07:00:00+01:00\n')}),
      ),
    })
    const args = ['status', '--ics', 'dates.ics', '--at', '2026-11-18', '--json']
    const {stdout: json} = await runCess(args, {cwd: root})
    // Printed by the command under test.
    const {notes: told} = JSON.parse(json) as StatusReport
    // Debian's own Python has what Debian's packages bring.
    const {stdout} = spawnSync('/usr/bin/python3', ['-c', readCalendar], {
      input: readFileSync(join(root, 'dates.ics')),
      encoding: 'utf8',
    })
    const [errors, version, events] = JSON.parse(stdout) as [
      unknown,
      string,
      [string, string, string, string, unknown][],
    ]
    expect([errors, version, events.filter(event => event[4] instanceof Array && event[4].length > 0)]).toEqual([
      [],
      '2.0',
      [],
    ])
    // With its time, and not its day alone.
    expect(events.map(event => event[3])).toContain('2026-12-10T06:00:00+00:00')
    expect(new Set(events.map(([uid]) => uid)).size).toBe(events.length)
    const instant = (at: string) => (at.length === 10 ? at : new Date(at).toISOString())
    expect(events.map(event => instant(event[3])).toSorted()).toEqual(
      told.flatMap(note => note.events.map(({at}) => instant(at))).toSorted(),
    )
    expect(events.map(event => [event[1], event[2]])).toContainEqual([
      '[TLP:RED] Deadline of recommendation 1: CESS-2026-ALE-006',
      'CONFIDENTIAL',
    ])
    // Neither the name of its file, which says the title, nor whom it advises.
    const red = readFileSync(join(root, 'dates.ics'), 'utf8')
      .split('BEGIN:VEVENT')
      .filter(event => event.includes('TLP:RED'))
    expect(red).toHaveLength(2)
    expect(red.join('')).not.toMatch(/rouge|enisa/i)
    expect(events.map(event => event[1])).toContainEqual(
      expect.stringMatching(/^Expires: Un câble\s; rompu, ici\s: a\\b, et .* mot éèê \(CESS-2026-ALE-001\)$/),
    )
  })
})
