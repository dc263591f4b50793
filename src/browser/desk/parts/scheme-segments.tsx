import type {VNode} from 'preact'
import {t} from '../words/index.js'
import {ChoiceSegments} from './choice-segments.js'

/** In which colours pages and mails are shown. */
export const SchemeSegments = (): VNode => (
  <ChoiceSegments
    name="scheme"
    label={t.web.schemes}
    names={t.web.scheme}
    icons={{auto: 'auto', light: 'light', dark: 'dark'}}
  />
)
