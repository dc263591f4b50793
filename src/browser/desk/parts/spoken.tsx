import type {VNode} from 'preact'
import {setText} from '../logic/set-text.js'

/** Text of a message: between backticks, what somebody wrote. */
export const Spoken = ({text}: {readonly text: string}): VNode => (
  <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : setText(part)))}</>
)
