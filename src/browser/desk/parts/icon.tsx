import type {VNode} from 'preact'

/** Outlines on a field of 16 by 16. */
const outlines = {
  auto: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13v13a6.5 6.5 0 0 0 0-13Z',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 .8v1.9M8 13.3v1.9M.8 8h1.9M13.3 8h1.9M2.9 2.9l1.3 1.3M11.8 11.8l1.3 1.3M2.9 13.1l1.3-1.3M11.8 4.2l1.3-1.3',
  dark: 'M13.6 9.7A6 6 0 0 1 6.3 2.4a6 6 0 1 0 7.3 7.3Z',
  desktop: 'M1.5 2.5h13v8.5h-13ZM5 13.8h6M8 11v2.8',
  download: 'M8 2v8M4.5 6.8 8 10.3l3.5-3.5M2.5 13.5h11',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  copy: 'M5.5 5.5h8v9h-8ZM10.5 5.5v-4h-8v9h3',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  inbox: 'M1.5 9.5 4 2.5h8l2.5 7v4h-13ZM1.5 9.5h4l1 2h3l1-2h4',
  close: 'm3.5 3.5 9 9m0-9-9 9',
} as const
export type IconName = keyof typeof outlines

/** A picture of what something does: beside its name, which may be for the ear alone. */
export const Icon = ({name}: {readonly name: IconName}): VNode => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={outlines[name]} />
  </svg>
)
