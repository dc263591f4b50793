import type {ComponentChild, VNode} from 'preact'
import {deskPaths, type DeskHeard, type DeskNote} from '../../../model/desk.js'
import {own} from '../../../model/own.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {Scroller} from '../parts/scroller.js'
import {useEdition, type Reader} from '../store/use-edition.js'
import {lang, t} from '../words/index.js'

// Our own server answers with it.
const readHeard: Reader<DeskHeard> = async answer => (await answer.json()) as DeskHeard

/** A note as a screen reader reads its PDF, and what only a person can check of it. */
export function HeardPane({note}: {readonly note: DeskNote}): VNode {
  const address = `${deskPaths.heard}${encodeURIComponent(note.slug)}?language=${lang}`
  const view = useEdition(address, note.revision, readHeard)
  return (
    <section class="pane" data-pane="heard" data-slug={note.slug} data-revision={view.shown?.revision ?? 0}>
      <EditionGate edition="pdf" slug={note.slug} view={view}>
        {({content}) => (
          <Scroller place={`heard ${note.slug}`} label={t.note.tabs.heard} class="heard">
            <Said {...content} />
          </Scroller>
        )}
      </EditionGate>
    </section>
  )
}

const Said = ({lines, checks: [title, ...checks]}: DeskHeard): VNode => (
  <>
    <p>{t.heard.intro}</p>
    <ol class="said">
      {lines.filter(isSaid).map((line, index) => (
        <li key={index} style={{paddingInlineStart: `${depthOf(line)}ch`}}>
          {withDirections(line.trimStart())}
        </li>
      ))}
    </ol>
    <h2>{title}</h2>
    <ul class="checks">
      {checks.filter(isSaid).map(check => (
        <li key={check}>{check.trimStart()}</li>
      ))}
    </ul>
  </>
)

const directions: Readonly<Record<string, 'ltr' | 'rtl' | 'auto'>> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'auto',
}

/** A line whose isolates (UAX #9, 2.4.2) are elements with a direction of their own. */
export function withDirections(line: string): readonly ComponentChild[] {
  const open: {readonly sign: string; readonly inside: ComponentChild[]}[] = [{sign: '', inside: []}]
  for (const part of line.split(/([\u2066-\u2069])/)) {
    if (own(directions, part)) open.push({sign: part, inside: []})
    else if (part !== '\u2069') open.at(-1)?.inside.push(part)
    else {
      const ended = open.pop()
      open.at(-1)?.inside.push(<bdi dir={ended && own(directions, ended.sign)}>{ended?.inside}</bdi>)
    }
  }
  return open[0]?.inside ?? []
}

const isSaid = (line: string): boolean => line.trim() !== ''

/** Blanks before its words. */
const depthOf = (line: string): number => line.length - line.trimStart().length
