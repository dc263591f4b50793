import type {Block, Table} from '../../src/model/blocks.js'
import type {Document} from '../../src/model/document.js'
import {dice} from '../../scripts/generated-notes.mjs'
import {delays} from './sample-body.js'
import {sampleAlert} from './sample-document.js'
import {heading, line, paragraph, samplePng} from './sample-parts.js'

const sentence =
  "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest, et nul ne sait laquelle. "

/** A document of one to about fifteen pages with everything that pages are broken at, the same for the same seed. */
export function randomDocument(seed: number): Document {
  const writer = new Writer(seed)
  const body = Array.from({length: 1 + writer.upTo(5)}, () => writer.section()).flat()
  const images = new Map([...sampleAlert.images, ...writer.images])
  const keyPoints = sampleAlert.keyPoints.slice(0, writer.upTo(sampleAlert.keyPoints.length))
  const {footnotes} = writer
  return {...sampleAlert, body, images, keyPoints, footnotes, references: [], translations: []}
}

/** Writes the body of one document. */
class Writer {
  readonly footnotes: Document['footnotes'][number][] = []
  readonly images = new Map<string, ReturnType<typeof samplePng>>()
  private readonly roll: () => number
  private count = 0

  constructor(seed: number) {
    this.roll = dice(seed)
  }

  /** A number from 0 to one less than `most`. */
  upTo(most: number): number {
    return Math.floor(this.roll() * most)
  }

  section(): readonly Block[] {
    this.count++
    const blocks = Array.from({length: 1 + this.upTo(9)}, () => this.block()).flat()
    return [heading(2, `partie-${this.count}`, `Partie ${this.count}`), paragraph(this.prose(3)), ...blocks]
  }

  private block(): readonly Block[] {
    this.count++
    const roll = this.upTo(10)
    if (roll < 3) return [paragraph(this.prose(8))]
    if (roll < 5) return roll < 4 ? this.called() : this.list()
    if (roll < 7) return roll < 6 ? this.table() : this.figure()
    if (roll < 8) return [{...delays, id: `fig-${this.count}`}]
    return roll < 9 ? this.comment() : this.subheading()
  }

  private prose(most: number): string {
    return sentence.repeat(1 + this.upTo(most))
  }

  private called(): readonly Block[] {
    const number = this.footnotes.length + 1
    this.footnotes.push({number, calls: 1, children: [paragraph(this.prose(this.roll() < 0.2 ? 30 : 4))]})
    return [paragraph(this.prose(6), {type: 'footnoteCall', number, call: 1}, ` ${this.prose(3)}`)]
  }

  private list(): readonly Block[] {
    const items = Array.from({length: 2 + this.upTo(8)}, () => ({children: [paragraph(this.prose(3))]}))
    return [{type: 'list', start: this.roll() < 0.5 ? null : 1, items}]
  }

  private table(): readonly Block[] {
    const cell = () => line(this.prose(this.roll() < 0.1 ? 8 : 1).slice(0, 20 + this.upTo(80)))
    const columns = Array.from({length: 2 + this.upTo(3)}, () => ({
      align: 'left' as const,
      numeric: false,
      head: line('Colonne'),
    }))
    const rows = Array.from({length: 1 + this.upTo(this.roll() < 0.2 ? 60 : 12)}, () => columns.map(cell))
    const table: Table = {
      type: 'table',
      id: `tab-${this.count}`,
      label: 'Tableau',
      title: line('Relevé'),
      columns,
      rows,
    }
    return [table]
  }

  private figure(): readonly Block[] {
    const image = `figure-${this.count}`
    this.images.set(image, samplePng(image, 600, 160 + 40 * this.upTo(12)))
    return [{type: 'figure', id: image, label: 'Figure', image, alt: 'Une carte', title: line('Carte')}]
  }

  private comment(): readonly Block[] {
    const children = [paragraph(this.prose(3))]
    if (this.roll() < 0.5) return [{type: 'callout', kind: 'alert', title: line('Attention'), children}]
    return [{type: 'blockQuote', children, attribution: line('Acte')}]
  }

  private subheading(): readonly Block[] {
    return [heading(3, `point-${this.count}`, `Point ${this.count}`), paragraph(this.prose(4))]
  }
}
