import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {changeUnseen} from './change-unseen.js'
import {changedSettings, withSetting} from './changed-settings.js'
import {goodNote, publicationYaml} from './cli.js'
import {folderWith, put} from './folder.js'
import {templateNamed} from './template.js'

/** Numbers from 0 to below `n`, the same for the same seed. */
export function randomFrom(seed: number): (n: number) => number {
  let state = Math.imul(seed, 2654435761) >>> 0
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

const svg = (color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${color}"/></svg>`
const picture = '\n\n![Une carte des câbles](carte.svg "La carte")\n'
const chart =
  '\n\n:::graphique[Des chiffres]{type=barres src="chiffres.csv" source="CESS" alt="La seconde barre est plus longue."}\n:::\n'
const longLine = 'Les opérateurs basculent une partie du trafic vers le nord.'
const marks = ['TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:RED']
const statuses = ['brouillon', 'publiée', 'publiée', 'retiré']

/** Names that notes are given: in French, each of the last three begins a part of the search (`searchPartsOf`). */
const stems = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'rapport-89', 'rapport-118', 'rapport-283'] as const

/** A publication that changes at random, and the moment that it is looked at. */
export class RandomPublication {
  readonly root: string
  now = '2026-11-20T12:00:00Z'
  readonly #random: (n: number) => number
  #count = 0
  #undo: (() => void) | undefined

  /** @param notes How many it begins with. */
  constructor(seed: number, notes = 5) {
    this.#random = randomFrom(seed)
    this.root = folderWith({'cess.yml': `${publicationYaml}template: ours\n`, 'notes/carte.svg': svg('red')})
    put(join(this.root, 'notes/chiffres.csv'), 'an;nombre\n2024;3\n2025;5\n')
    cpSync('templates/plain', join(this.root, 'templates/ours'), {recursive: true})
    for (let note = 0; note < notes; note++) this.#add()
  }

  /**
   * Change up to three things, and say which.
   *
   * @param among Names of changes; any where it is absent.
   */
  change(among?: readonly string[]): string {
    const changes = Object.entries(this.#changes).filter(([name]) => among?.includes(name) ?? true)
    // While nothing can be read, nothing can be seen.
    if (!among && this.#isUnreadable() && this.#random(3) > 0) this.#changes['mendConfig']?.()
    return Array.from({length: 1 + this.#random(3)}, () => {
      const [name = '', change] = this.#pick(changes) ?? []
      return `${name} ${JSON.stringify(change?.() ?? '')}`
    }).join('; ')
  }

  #isUnreadable(): boolean {
    return /^(?:odd: 1|template: nothing)$/m.test(readFileSync(join(this.root, 'cess.yml'), 'utf8'))
  }

  #pick<T>(among: readonly T[]): T | undefined {
    return among[this.#random(among.length)]
  }

  #note(): string | undefined {
    return this.#pick(
      readdirSync(join(this.root, 'notes'))
        .filter(name => name.endsWith('.md'))
        .toSorted(),
    )
  }

  /** Change the text of a note, where it can be read. */
  #edit(change: (text: string) => string, path = this.#notePath()): string | undefined {
    if (path === undefined) return undefined
    try {
      const before = readFileSync(path, 'utf8')
      writeFileSync(path, change(before))
      this.#undo = () => {
        if (existsSync(path)) writeFileSync(path, before)
      }
      return path.slice(this.root.length + 1)
    } catch {
      return undefined
    }
  }

  #notePath(): string | undefined {
    const name = this.#note()
    return name === undefined ? undefined : join(this.root, 'notes', name)
  }

  /** Set a field of a note, or take it away. */
  #set(field: string, value: string | undefined): string | undefined {
    const line = new RegExp(`^${field}: .*\n`, 'm')
    return this.#edit(text => {
      const bare = text.replace(line, '')
      return value === undefined ? bare : bare.replace(/^tlp:/m, `${field}: ${value}\ntlp:`)
    })
  }

  readonly #changes: Readonly<Record<string, () => unknown>> = {
    add: () => this.#add(),
    remove: () => {
      const path = this.#notePath()
      if (path !== undefined) rmSync(path, {recursive: true})
      return path
    },
    rename: () => {
      const path = this.#notePath()
      const to = join(
        this.root,
        'notes',
        `${stems[this.#random(stems.length)]}.${this.#pick(['fr', 'en', 'de']) ?? 'fr'}.md`,
      )
      if (path === undefined || existsSync(to)) return undefined
      renameSync(path, to)
      return to
    },
    say: () => this.#edit(text => `${text}\nUne phrase ${this.#random(1000)} de plus, en coeur.\n`),
    shorten: () => this.#edit(text => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
    title: () => this.#edit(text => text.replace(/^titre: .*$/m, `titre: Titre ${this.#random(4)}`)),
    longTitle: () => this.#edit(text => text.replace(/^titre: .*$/m, `titre: ${this.#longTitle()}`)),
    mention: () => {
      const title = this.#titleOfAny()
      return title === undefined ? undefined : this.#edit(text => `${text}\nVoir « ${title} ».\n`)
    },
    reference: () =>
      this.#edit(text => text.replace(/^reference: .*$/m, `reference: CESS-2026-ALE-00${this.#random(9)}`)),
    mark: () => this.#edit(text => text.replace(/^tlp: .*$/m, `tlp: ${this.#pick(marks) ?? ''}`)),
    status: () => this.#set('statut', this.#pick(statuses)),
    publish: () => this.#set('statut', 'publiée'),
    date: () => this.#edit(text => text.replace(/^date: .*$/m, `date: 2026-11-${18 + this.#random(6)}`)),
    embargo: () => this.#set('embargo', this.#pick([undefined, '2026-11-20T23:30:00Z', '2026-11-22T08:00:00+01:00'])),
    expires: () => this.#set('expire', this.#pick([undefined, '2026-11-20', '2026-11-22'])),
    link: () => this.#edit(text => `${text}\nVoir [la note](${this.#note() ?? 'rien.fr.md'}).\n`),
    linkToNothing: () => this.#edit(text => `${text}\nVoir [la note](absente.fr.md).\n`),
    picture: () => this.#edit(text => text + picture),
    chart: () => this.#edit(text => text + chart),
    long: () =>
      // Longer than a mail may be, once.
      this.#edit(text => (text.length > 20_000 ? text : text + `${longLine}\n\n`.repeat(400))),
    break: () => this.#edit(text => text.replace(/^zone: .*$/m, 'zone: nulle-part')),
    breakMore: () => this.#edit(text => text.replace(/^zone:/m, 'zone : : [')),
    mend: () => this.#edit(text => text.replace(/^zone.*$/m, 'zone: afrique-francophone')),
    touch: () => {
      const path = this.#notePath()
      if (path !== undefined) utimesSync(path, this.#random(1000), this.#random(1000))
    },
    // As whoever unpacks an archive over a publication.
    unseen: () => {
      const path = this.#notePath()
      if (path === undefined || !lstatSync(path).isFile()) return undefined
      const other = this.#pick(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']) ?? ''
      changeUnseen(path, text => text.replace(/TLP:(?:CLEAR|GREEN|AMBER)(?!\+)/, other))
      return `${path.slice(this.root.length + 1)} ${other}`
    },
    undo: () => this.#undo?.(),
    drawing: () => put(join(this.root, 'notes/carte.svg'), svg(this.#pick(['red', 'blue', '" onload="x']) ?? '')),
    noDrawing: () => rmSync(join(this.root, 'notes/carte.svg'), {force: true}),
    figures: () =>
      put(join(this.root, 'notes/chiffres.csv'), `an;nombre\n2024;${this.#pick(['3', 'trois', '']) ?? ''}\n`),
    leadOut: () => {
      const path = join(this.root, 'notes/dehors.fr.md')
      if (existsSync(path)) rmSync(path)
      else if (!readdirSync(join(this.root, 'notes')).includes('dehors.fr.md')) symlinkSync('/etc/hostname', path)
    },
    folder: () => {
      const path = join(this.root, 'notes/dossier.fr.md')
      if (existsSync(path)) rmSync(path, {recursive: true})
      else mkdirSync(path)
    },
    hour: () => {
      this.now = `2026-11-${19 + this.#random(6)}T${this.#pick(['00', '12', '23']) ?? '12'}:30:00Z`
      return this.now
    },
    setting: () => {
      const [name, values] = this.#pick(changedSettings) ?? changedSettings[0]
      return this.#config(text => withSetting(text, name, this.#pick<string>(values) ?? ''))
    },
    breakConfig: () => this.#random(3) === 0 && this.#config(text => `${text}odd: 1\n`),
    mendConfig: () =>
      this.#config(text => text.replace(/^odd: 1\n/gm, '').replace(/^template: .*$/m, 'template: ours')),
    otherTemplate: () =>
      this.#random(3) === 0 &&
      this.#config(text => text.replace(/^template: .*$/m, `template: ${this.#pick(['plain', 'nothing']) ?? ''}`)),
    foot: () => this.#template(text => `${text}<p>${this.#random(9)}</p>`),
    footFromAfar: () => this.#template(text => `<img src="https://example.org/x.png" alt="">${text}`),
    breakFoot: () => this.#random(3) === 0 && this.#template(text => `{% if %}${text}`),
    mendFoot: () => this.#template(() => templateNamed('plain').files.get('mail/_foot.liquid') ?? ''),
    more: () => appendFileSync(join(this.root, 'notes/chiffres.csv'), '2026;7\n'),
  }

  /** Of five words and more, which are a secret wherever they stand. */
  #longTitle(): string {
    return `Les routes perdues du grand port ${this.#random(9)}`
  }

  /** The title of a note, where it can be read. */
  #titleOfAny(): string | undefined {
    const path = this.#notePath()
    const isFile = path !== undefined && existsSync(path) && lstatSync(path).isFile()
    return isFile ? /^titre: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  }

  #add(): string {
    const number = 1 + (this.#count++ % 12)
    const name = this.#random(3) === 0 ? `n${number}.en.md` : `n${number}.fr.md`
    const fields = name.endsWith('.en.md')
      ? `langue: en\ntraduction_de: CESS-2026-ALE-${String(number).padStart(3, '0')}\n`
      : ''
    const text = `Un câble est rompu.${this.#random(3) === 0 ? picture : ''}${this.#random(4) === 0 ? chart : ''}`
    rmSync(join(this.root, 'notes', name), {recursive: true, force: true})
    put(
      join(this.root, 'notes', name),
      goodNote({number: number + (fields ? 100 : 0), title: `Note ${number}`, fields, text}),
    )
    return name
  }

  #config(change: (text: string) => string): string | undefined {
    return this.#edit(change, join(this.root, 'cess.yml'))
  }

  #template(change: (text: string) => string): string | undefined {
    return this.#edit(change, join(this.root, 'templates/ours/mail/_foot.liquid'))
  }
}
