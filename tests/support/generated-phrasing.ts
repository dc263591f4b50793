import {Wording} from './generated-words.js'

/** Signs that mean something to Markdown or to typography; as they stand, or escaped. */
const signs = [
  '\\*',
  '\\_',
  '\\[',
  '\\]',
  '\\`',
  '\\<',
  '\\#',
  '&amp;',
  '\\~\\~',
  '\\|',
  '\\\\',
  '!',
  ' :',
  ' ;',
  '«',
  '"',
  '(',
  ')',
  "'",
  '…',
  ' %',
  '€',
  ' - ',
  ' -- ',
  '\\!\\[',
  '\\:lang\\[',
  '1\\.',
  '+',
  '=',
  '\\>',
  '@',
  '{',
  '}',
  '$',
  '^',
  ' 12 500 ',
  ' 3 km ',
  '&nbsp;',
  '&#42;',
]

/** Writes lines of every kind of phrasing. */
export class Phrasing extends Wording {
  line(where: string, depth = 0): string {
    return this.several(1, 4, () => this.#phrase(where, depth)).join(this.pick(' ', ' ', ' ', ', ', '. '))
  }

  #phrase(where: string, depth: number): string {
    const inner = () => (depth < 2 ? this.line(where, depth + 1) : this.word(where))
    const kinds: Readonly<Record<string, () => string>> = {
      word: () => this.word(where),
      words: () => this.plain(where),
      sign: () => `${this.word(where)}${this.pick(...signs)}${this.word(where)}`,
      strong: () => `**${inner()}**`,
      emphasis: () => `*${inner()}*`,
      underscore: () => `_${inner()}_`,
      // Four tildes at the beginning of a line would open a block of code.
      deleted: () => `~~${inner().replaceAll(/(?<!\\)~~/g, '')}~~`,
      code: () => `\`${this.word(where)} * [x](y) $\``,
      foreign: () => `:lang[${inner()}]{${this.pick('en', 'de', 'pt-BR')}}`,
      ...(depth === 0 && this.#phrasesOfText(where)),
    }
    return (kinds[this.pick(...Object.keys(kinds))] ?? kinds['word'] ?? String)()
  }

  /** Phrases that stand neither in a link nor in a field. */
  #phrasesOfText(where: string): Readonly<Record<string, () => string>> {
    return {
      link: () => `[${this.line(where, 2)}](https://example.org/a_b?c=*d "${this.remark()}")`,
      address: () => `<https://example.org/${this.fresh()}>`,
      bare: () => `https://example.org/${this.fresh()}`,
      citation: () => `[@${this.work()}]`,
      ...(where.startsWith('field') || where.startsWith('note') ? {} : this.#references(where)),
    }
  }

  #references(where: string): Readonly<Record<string, () => string>> {
    return {
      reference: () => {
        const [label] = [this.remark()]
        this.after.push(`[${label}]: <https://example.org/${this.fresh()}> '${this.remark()}'`)
        return `[${this.line(where, 2)}][${label}]`
      },
      footnote: () => {
        const label = this.remark()
        this.after.push(`[^${label}]: ${this.line('note at the foot')}`)
        return `${this.word(where)}[^${label}]`
      },
      citations: () => `[${this.word('prefix of a citation')} @${this.work()}, p. 12; @${this.work()}]`,
      break: () => `${this.word(where)}\\\n${this.word(where)}`,
      soft: () => `${this.word(where)}\n${this.word(where)}`,
    }
  }
}
