import {describe, expect, it} from 'vitest'
import {publicationYaml, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const at = async (time: string, lang = 'en') => {
  const cwd = folderWith({'cess.yml': publicationYaml})
  const {code, stderr} = await runCess(['send', 'cable', '--at', time, '--lang', lang], {cwd, env: {}})
  return `${code} ${stderr}`
}
const year = new Date().getUTCFullYear()
/** The last Sunday of a month of next year, on which clocks change. */
const lastSunday = (month: number): string => {
  const last = new Date(Date.UTC(year + 1, month, 0))
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10)
}

describe('--at', () => {
  it.each([
    'tomorrow',
    '2027-02-31T07:00+01:00',
    '2027-02-01 07:00',
    '2027-02-01T24:00Z',
    '2027-02-01T07:00+25:00',
    '',
  ])('takes no %j for a time', async time => {
    expect(await at(time)).toMatch(/^2 .*expected a time with its zone, like `2026-12-01T07:00\+01:00`/)
  })

  it('says what a time without a zone is by the clocks of the house', async () => {
    expect(await at('2027-02-01T07:00')).toMatch(
      /^2 .*names no time zone.*Europe\/Paris.*`--at 2027-02-01T07:00\+01:00`/,
    )
    expect(await at('2027-07-01T07:00:30', 'fr')).toMatch(/^2 .*fuseau horaire.*`--at 2027-07-01T07:00\+02:00`/)
  })

  it('knows the hour that does not come, and the one that comes twice', async () => {
    const [spring, autumn] = [lastSunday(3), lastSunday(10)]
    expect(await at(`${spring}T02:30`)).toMatch(/^2 .*does not come in Europe\/Paris.*T03:30\+02:00`/)
    expect(await at(`${autumn}T02:30`, 'fr')).toMatch(/^2 .*deux fois.*T02:30\+02:00`.* ou .*T02:30\+01:00`/)
  })

  it('takes no time that is over, or farther ahead than a year', async () => {
    expect(await at('2026-01-01T07:00+01:00')).toMatch(/^2 .*is over: it is \d{4}-\d\d-\d\dT\d\d:\d\d\+0[12]:00/)
    expect(await at(`${year + 3}-01-01T07:00Z`, 'fr')).toMatch(/^2 .*dans plus d'un an/)
  })
})
