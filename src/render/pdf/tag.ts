/**
 * Structure types of the file (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4); `Artifact` is outside the structure. In PDF 1.7, a
 * `Title` is the first heading, an `Aside` a `Div`; in PDF 2.0, a `Note` is an `FENote`.
 */
export type Tag =
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'Title'
  | 'Sect'
  | 'Aside'
  | 'Div'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Caption'
  | 'Figure'
  | 'Note'
  | 'FENote'
  | 'Reference'
  | 'Span'
  | 'Em'
  | 'Strong'
  | 'TOC'
  | 'TOCI'
  | 'Code'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Artifact'
