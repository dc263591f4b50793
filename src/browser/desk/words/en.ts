const many = (count: number, one: string, more: string): string => `${count}\u00A0${count === 1 ? one : more}`

/** Every word of the desk, in English. */
export const en = {
  /** How dates and numbers are written (BCP 47). */
  locale: 'en-GB',
  desk: 'Desk',
  skip: 'Go to the note',
  list: {
    title: 'Notes',
    search: 'Search',
    clear: 'Show all',
    /** Facts that notes are told apart by, and below the word for none of them. */
    facets: {type: 'Kind', zone: 'Zone', tlp: 'TLP', status: 'Status'},
    any: {type: 'Kind: all', zone: 'Zone: all', tlp: 'TLP: all', status: 'Status: all'},
    mistakes: 'Remarks',
    withMistakes: {all: 'Remarks', some: 'With remarks', errors: 'With errors'},
    order: 'Order',
    orders: {date: 'By date', zone: 'By zone', title: 'By title'},
    noZone: 'No zone',
    /** Of a note whose header cannot be read. */
    unknown: {
      type: 'unknown kind',
      zone: 'unknown zone',
      tlp: 'Unknown TLP label: treat it as TLP:RED',
      date: 'unknown date',
    },
    none: 'No note matches these filters.',
    empty: 'No notes yet: write the first one in the folder notes/.',
    loading: 'Reading the notes…',
    shown: (shown: number, all: number) =>
      shown === all ? many(all, 'note', 'notes') : `${shown} of ${many(all, 'note', 'notes')}`,
    version: (version: string) => `v${version}`,
    /** Of a note that differs from what was published of it. */
    changed: 'changed since publication',
  },
  note: {
    tabs: {
      web: 'Web',
      pdf: 'PDF',
      mail: 'Mail',
      text: 'Text',
      data: 'Data',
      changes: 'Changes',
      site: 'Site',
      heard: 'As heard',
    },
    editions: 'Editions of the note',
    choose: 'Choose a note from the list.',
    gone: 'This note no longer exists: its file was deleted or renamed.',
    loading: 'Composing…',
    /** The text is shown as it is, its mistakes marked. */
    marked: (errors: number) =>
      errors < 2
        ? 'One error, marked where it stands: until it is corrected, this note is not built, sent or published.'
        : `${many(errors, 'error', 'errors')}, marked where they stand: until they are corrected, this note is not built, sent or published.`,
    stale: (errors: number) =>
      `${many(errors, 'error', 'errors')}: you see the last version without errors, not the current text.`,
    /** The version that is shown is that of the last build, and the note has errors. */
    built: (errors: number) =>
      `${many(errors, 'error', 'errors')}: you see the result of the last build, not the current text.`,
    /** Added where facts over the banner are older than the text. */
    recalled: 'Whatever cannot be read in its front matter is taken from that version.',
    /** Of a note that has errors, and of which no version without is known. */
    neverShown: 'Nothing to show yet',
    untilMended: (errors: number) =>
      errors === 1
        ? 'This note will appear here as soon as its error is corrected.'
        : `This note will appear here as soon as its ${many(errors, 'error', 'errors')} are corrected.`,
    recalledAlone: 'Whatever cannot be read in its front matter is shown as it was before.',
    nothing: 'Nothing to show yet: correct the errors first.',
    notThis: 'This note has no such edition.',
    /** Of a file for programs, of a note with errors. */
    notYet: 'This edition is made once the note has no errors.',
    /** Of a file that only a program of its own can show. */
    onlyFile: 'Save this file, and open it in a program that reads it.',
    noPage: 'A TLP:RED note has no web page: it is for its named recipients only.',
    noData: 'A TLP:RED note goes into no database: it is for its named recipients only.',
    failed: 'This edition could not be built.',
    blocked: (errors: number, files: string) =>
      `${many(errors, 'error', 'errors')} in ${files}: no note can be built again.`,
    languages: 'Other languages',
  },
  /** Why there is nothing to compare. */
  changes: {
    unpublished: 'This note is not on record yet: once it is published, you will see here what has changed since.',
    none: (version: string) => `Nothing has changed since version ${version} was published.`,
  },
  heard: {
    intro:
      'The PDF as a screen reader reads it out, one line per stop: what an element is, then its words; links and passages in other languages between ‹ ›.',
  },
  messages: {
    title: 'Remarks',
    severities: {all: 'All', error: 'Errors', warning: 'Warnings'},
    oneError: 'Error',
    oneWarning: 'Warning',
    error: (count: number) => many(count, 'error', 'errors'),
    warning: (count: number) => many(count, 'warning', 'warnings'),
    none: 'No remarks: nothing to correct.',
    noneOfThese: 'No remarks of this kind.',
    place: (line: number, column: number | undefined) => `line\u00A0${line}${column ? `, col.\u00A0${column}` : ''}`,
    publication: (file: string) => `Settings and brand: ${file}`,
    show: 'Show',
    /** Leads from a message to where it is marked. */
    reveal: 'Show',
    explain: 'Rule',
  },
  /** Places in files, and what opens them. */
  place: {
    /** Name of the notice. */
    region: 'Your editor',
    /** Before the name of an editor. */
    opensIn: 'A click opens it in',
    openIn: (editor: string) => `Open in ${editor}`,
    opening: (place: string, editor: string) => `Opening ${place} in ${editor}…`,
    /** Asks whether anything came of it, before the name of another editor. */
    other: 'Nothing happens? Choose another editor:',
    again: 'Try again',
    copy: 'Copy the location',
    copied: (place: string) => `Copied: ${place}`,
    refused: (place: string) => `The browser does not allow copying: ${place}`,
    /** No editor. */
    none: 'none: copy the location',
  },
  web: {
    width: 'Width',
    fit: 'Fit',
    scheme: {auto: 'Same as the desk', light: 'Light', dark: 'Dark'},
    schemes: 'Colours',
    medium: {screen: 'Screen', print: 'Paper'},
    mediums: 'Medium',
    beside: 'Beside it',
    /** The printed page is shown as one sheet. */
    unpaged: 'In one piece: the browser breaks it into pages when it prints.',
    /** It is shown on so many. */
    sheets: (count: number) => `${many(count, 'page', 'pages')}, as this browser prints them`,
    print: 'Print…',
    scale: (percent: number) => `scaled to ${percent}%`,
  },
  pdf: {
    page: 'Page',
    of: (pages: number | string) => `of\u00A0${pages}`,
    zoom: 'Size',
    zooms: {width: 'Width', page: 'Whole page'},
    larger: 'Larger',
    smaller: 'Smaller',
    thumbnails: 'Thumbnails',
    goTo: (page: number) => `Page\u00A0${page}`,
    failed: 'This PDF cannot be read.',
  },
  mail: {
    forms: {full: 'Full', digest: 'Digest'},
    form: 'Form',
    parts: {message: 'Look', text: 'Plain text', headers: 'Headers'},
    part: 'Part',
    devices: {'600': 'Desktop', '375': '375', '320': '320'},
    device: 'Screen',
    images: 'No images',
    styles: 'No styles',
    whole: (size: string, limit: string) => `Gmail shows the whole mail: ${size} of ${limit}.`,
    clipped: (size: string, limit: string) => `Gmail clips this mail at ${limit}: it weighs ${size}.`,
    clipMark: (limit: string) => `Gmail clips here (${limit})`,
    attachments: 'Attachments',
    size: 'Size',
    test: 'Send me a test',
    testTo: 'Address',
    testSend: 'Send',
    testSending: 'Sending…',
    testSent: (to: string) => `Sent to ${to}.`,
    testRefused: 'The mail was not sent.',
    close: 'Close',
    columns: '72 characters',
  },
  outline: {
    title: 'Structure',
    /** Name of the list. */
    note: 'The reading order, as a screen reader follows it from top to bottom; click an entry to see where it stands.',
    none: 'The reading order is shown for Web, PDF and Mail.',
    nameless: 'no name',
  },
  findings: {
    title: 'Accessibility',
    running: 'Checking…',
    none: 'The automatic check (axe) finds nothing wrong.',
    elsewhere: 'Only pages and mails are checked: open Web or Mail.',
    places: (count: number) => many(count, 'place', 'places'),
    failed: 'The check failed.',
    impacts: {minor: 'minor', moderate: 'moderate', serious: 'serious', critical: 'critical'},
    note: 'An automatic tool, axe, checks what is shown for people with disabilities. It finds only some of what can be wrong: a human eye and a screen reader are still needed.',
  },
  /** Tools for which a bar has no room. */
  more: 'More tools',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
  connection: {
    lost: 'Connection to cess preview lost: trying again…',
    silent:
      'cess preview no longer answers: it has stopped, or is very busy. What you see may be out of date; the desk resumes as soon as it answers.',
    shut: 'cess preview was restarted: open the address that it printed.',
    back: 'Connected again: everything is up to date.',
    failed: 'cess preview does not answer.',
  },
  /** The tray; `waiting` says of how many items. */
  inbox: {title: 'To decide', waiting: (count: number) => `${many(count, 'item waits', 'items wait')} for a decision`},
  help: {
    title: 'Shortcuts',
    button: 'Shortcuts and settings',
    close: 'Close',
    settings: 'Settings',
    /** Caption of that key. */
    escape: 'Esc',
    singleKeys: 'Single-key shortcuts',
    /** Of keys; those of the tabs say the tabs' names. */
    keys: {
      search: 'search for a note',
      next: 'next note, previous note',
      list: 'show or hide the list',
      aside: 'show or hide the checks',
      editor: 'open the first remark, or else the note, in the editor',
      arrows: 'move in a list or among tabs',
      escape: 'close what is open; leave a page for its tab',
      help: 'this help, and settings',
    },
  },
  site: {
    title: 'The public site, as the last build left it',
    none: 'There is no site in out/site/ yet: run cess build.',
    absent: 'The last build put no page of this note on the site: here is its home page.',
  },
  panels: {
    aside: 'Checks',
    resizeList: 'Width of the list',
    resizeAside: 'Width of the checks',
  },
}

/** The words in one language; another does not compile until it has them all. */
export type Words = typeof en
