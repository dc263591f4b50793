import {Phrasing} from './generated-phrasing.js'

/** A note made up for a property: its Markdown, files beside it, and the words that its readers must find. */
export interface GeneratedNote {
  readonly markdown: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Words by where they stand; no two are the same. */
  readonly words: ReadonlyMap<string, string>
  /** Words that stand where no edition shows them. */
  readonly remarks: readonly string[]
  /** Words of fields that are there for the house. */
  readonly ofHouse: readonly string[]
}

/** Every block and every kind of phrasing, in any order and one in the other as far as the dialect allows. */
export const generatedNote = (seed: number): GeneratedNote => new Writer(seed).note()

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC'),
  character => character.charCodeAt(0),
)

/** Writes one note; keeps what it has written. */
class Writer extends Phrasing {
  readonly #files = new Map<string, Uint8Array>([['images/carte un.png', pixel]])
  note(): GeneratedNote {
    const blocks = this.several(1, 7, () => this.#block())
    const remark = this.chance() ? [`[//]: # (${this.remark()})`] : []
    const unused = this.chance() ? [`[^unused]: ${this.remark()} [@${this.work(true)}].`] : []
    const address = this.chance() ? [`[${this.remark()}]: https://example.org/${this.remark()} "${this.remark()}"`] : []
    const head = this.#frontMatter()
    if (this.works.length) this.#files.set('refs/sources.json', new TextEncoder().encode(`[${this.works.join(',')}]`))
    return {
      markdown: [head, ...blocks, ...remark, ...this.after, ...unused, ...address].join('\n\n'),
      files: this.#files,
      words: this.words,
      remarks: this.remarks,
      ofHouse: this.house,
    }
  }

  #block(): string {
    const kinds: Readonly<Record<string, () => string>> = {
      paragraph: () => this.line('paragraph'),
      heading: () => `## ${this.line('heading', 1)}`,
      section: () => `## ${this.plain('heading')}\n\n### ${this.line('heading', 1)}`,
      list: () => this.#list('- '),
      numbers: () => this.#list('3. '),
      quotation: () => quoted([this.line('quotation'), ...(this.chance() ? [`-- ${this.plain('author')}`] : [])]),
      note: () => quoted([`[!${this.pick('NOTE', 'WARNING', 'tip')}]\n${this.line('callout')}`, this.line('callout')]),
      box: () => `:::${this.pick('box', 'encadre', 'alerte')}[${this.line('title', 1)}]\n${this.#inBox()}\n:::`,
      quote: () =>
        `:::citation{auteur="${this.plain('author')}" source="${this.#attribute('source')}"}\n${this.line('quotation')}\n:::`,
      code: () => `\`\`\`\`sh ${this.remark()}\n${this.word('code')} \`\`\` *x*\n  ${this.word('code')}\n\`\`\`\``,
      rule: () => `${this.line('paragraph')}\n\n---`,
      table: () => this.#table(),
      titled: () =>
        `:::tableau[${this.line('title', 1)}]{#${this.id()} source="${this.#attribute('source')}"}\n${this.#table()}\n:::`,
      image: () => `![${this.word('alternative')}](images/carte%20un.png "${this.plain('title')}")`,
      figure: () =>
        `:::figure[${this.line('title', 1)}]{#${this.id()} src="images/carte un.png" alt="${this.plain('alternative')}" credit="${this.#attribute('credit')}"}\n:::`,
      chart: () => this.#chart(),
      reference: () => {
        const id = this.id()
        return `${this.word('paragraph')} [](#${id}) et [${this.word('paragraph')}](#${id})\n\n:::tableau[${this.plain('title')}]{#${id}}\n${this.#table()}\n:::`
      },
    }
    return (kinds[this.pick(...Object.keys(kinds))] ?? String)()
  }

  #attribute(where: string): string {
    return this.pick(
      () => this.plain(where),
      () => `[@${this.work()}, p. 3]`,
      () => `*${this.word(where)}* &amp;lt; ${this.word(where)}`,
      () => `[${this.word(where)}](https://example.org/ '${this.remark()}')`,
    )()
  }

  #inBox(): string {
    return this.several(1, 2, () =>
      this.pick(
        () => this.line('callout'),
        () => this.#list('- '),
        () => this.#table(),
      )(),
    ).join('\n\n')
  }

  #list(sign: string): string {
    const indent = ' '.repeat(sign.length)
    const item = (): string => {
      const more = this.pick(
        () => '',
        () => `\n${indent}- ${this.line('list')}`,
        () => `\n\n${indent}${this.line('list').replaceAll('\n', `\n${indent}`)}`,
      )()
      return `${sign}${this.line('list').replaceAll('\n', `\n${indent}`)}${more}`
    }
    return this.several(1, 3, item).join(this.pick('\n', '\n\n'))
  }

  #table(): string {
    const columns = this.between(1, 4)
    const cells = (make: () => string) => `| ${Array.from({length: columns}, make).join(' | ')} |`
    const cell = () =>
      this.pick(
        () => this.word('cell'),
        () => `**${this.word('cell')}** \\| ${this.word('cell')}`,
        () => '12 400',
        () => '-',
        () => '',
      )()
    return [
      cells(() => this.word('head')),
      cells(() => this.pick('---', ':-:', '--:')),
      ...this.several(1, 3, () => cells(cell)),
    ].join('\n')
  }

  #chart(): string {
    const series = this.several(1, 3, () => this.word('series'))
    const sign = this.pick(',', ';', '\t')
    const number = () => this.pick('12', '3.50', '-7', '1200', '', '0.25')
    const name = this.pick(
      () => this.word('row'),
      () => `"${this.word('row')}, ${this.word('row')}"`,
    )
    const corner = this.chance() ? this.word('corner of a chart') : ''
    const rows = this.several(2, 4, () => [name(), ...series.map(number)].join(sign))
    const csv = [[corner, ...series].join(sign), '', ...rows].join('\n')
    const inFile = this.chance()
    const file = `data/${this.remark()}.csv`
    if (inFile) this.#files.set(file, new TextEncoder().encode(csv))
    const attributes = [
      `#${this.id()} type=${this.pick('barres', 'colonnes', 'lignes')} alt="${this.plain('alternative of a chart')}"`,
      ...(this.chance() ? [`unite="${this.word('unit')}"`] : []),
      ...(inFile ? [`src="${file}"`] : []),
    ].join(' ')
    const content = inFile ? '' : `\`\`\`csv ${this.remark()}\n${csv}\n\`\`\`\n`
    return `:::graphique[${this.line('title', 1)}]{${attributes}}\n${content}:::`
  }

  #frontMatter(): string {
    const field = (where: string) => JSON.stringify(this.line(`field ${where}`))
    return `---
# ${this.remark()}
reference: CESS-2026-ALE-001 # ${this.remark()}
type: note-alerte
titre: ${JSON.stringify(this.plain('title of the note'))}
${this.chance() ? `sous_titre: "${this.plain('subtitle')}"` : `# ${this.remark()}`}
anciens_noms: [${this.ofHouse()}]
date: 2026-11-18
version: "1.1"
statut: ${this.pick('publie', 'brouillon', 'valide')}
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initiale, resume: ${field('revision')}}
  - {version: "1.1", date: 2026-11-20, nature: correction, resume: ${field('revision')}}
auteurs:
  - nom: ${this.plain('author of the note')}
    fonction: "${this.plain('role')}"
    courriel: ${this.ofHouse()}@example.org
zone: afrique-francophone
menaces: [cybermenaces]
severite: élevée
tlp: ${this.pick('TLP:CLEAR', 'TLP:GREEN')}
destinataires: [enisa]
resume: ${JSON.stringify(`${this.line('field summary')}\n\n${this.line('field summary')}`)}
points_cles: [${this.several(3, 3, () => field('key point')).join(', ')}]
recommandations: [{texte: ${field('recommendation')}, a: enisa, priorite: 1}]
${this.chance() ? 'specimen: oui' : ''}
${this.works.length ? 'bibliographie: refs/sources.json' : ''}
---`
  }
}

const quoted = (paragraphs: readonly string[]): string => paragraphs.join('\n\n').replaceAll(/^/gm, '> ')
