import {useEffect, useState} from 'preact/hooks'
import type {Finding} from '../../examiner/protocol.js'
import type {Stage} from '../store/stage.js'
import {lang} from '../words/index.js'
import {examine} from './examiner.js'

/** How an examination stands, and what it found; the findings before stay until there are new ones. */
export interface Examination {
  readonly status: 'running' | 'done' | 'failed'
  readonly findings: readonly Finding[]
}

/** Time after a change in which nothing else changes: the examination takes the machine for a moment. */
const quietMs = 400

/** Examine what is on the stage, and again when it was shown anew; what is not looked at is not examined. */
export function useExamination(shown: Stage | undefined): Examination {
  const [examination, setExamination] = useState<Examination>({status: 'running', findings: []})
  useEffect(() => {
    const page = shown?.page
    if (!page) return
    const life = {isOver: false}
    setExamination(({findings}) => ({status: 'running', findings}))
    const timer = setTimeout(() => {
      void examine({html: page.html(), kind: page.kind, language: lang}, page.widthPx).then(({findings, failure}) => {
        if (!life.isOver) setExamination({status: failure === undefined ? 'done' : 'failed', findings})
      })
    }, quietMs)
    return () => {
      life.isOver = true
      clearTimeout(timer)
    }
  }, [shown])
  return examination
}
