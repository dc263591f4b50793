import type {Artifact, Edition, EditionId, RenderInput} from '../../model/edition.js'
import type {Document} from '../../model/document.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {isOfMail} from '../../model/editions/lists.js'
import type {MailForm} from '../../model/mailing.js'
import type {IsoDate, ToolLanguage} from '../../model/text.js'
import {editionOf} from '../../render/index.js'
import {RenderFailure} from '../render-failure.js'
import {Bounded} from './bounded.js'
import type {Ground} from './ground.js'

/** A document with what it is rendered with; `key` names it and all that it depends on. */
export interface Sheet {
  readonly key: string
  readonly document: Document
  /** Fields are lacking without which programs would be told what is not so: they are told nothing. */
  readonly isPartial?: boolean
  readonly ground: Ground
  readonly today: IsoDate
}

/** One edition of a sheet; `form` counts for what a mail is made of. */
export interface Wanted {
  readonly id: EditionId
  readonly form?: MailForm | undefined
  /** Of the words on mistakes; the session's, if absent. */
  readonly language?: ToolLanguage | undefined
}

const mostBytes = 48 * 1024 * 1024

/** Renders editions one by one, each once while it is asked for. */
export class Press {
  readonly #made = new Bounded<string, Promise<Artifact>>(mostBytes)

  /** Whether the marking allows an edition, and enough is known for it. */
  static allows({document, isPartial = false}: Pick<Sheet, 'document' | 'isPartial'>, id: EditionId): boolean {
    return !(isPartial && catalogue[id].readers === 'programs') && editionOf(id).allows(document)
  }

  /**
   * Render an edition, and those that it needs.
   *
   * @throws {RenderFailure} If one fails; its cause says whose fault it is.
   */
  render(sheet: Sheet, {id, form}: Wanted): Promise<Artifact> {
    const key = JSON.stringify([sheet.key, id, isOfMail(id) ? (form ?? sheet.document.mail.form) : ''])
    const known = this.#made.get(key)
    if (known) return known
    const made = this.#make(sheet, editionOf(id), form)
    this.#made.set(key, made, 0)
    made.then(
      ({bytes}) => this.#made.set(key, made, bytes.length),
      () => this.#made.delete(key),
    )
    return made
  }

  async #make(sheet: Sheet, edition: Edition, form: MailForm | undefined): Promise<Artifact> {
    const made = await this.made(sheet, {ids: edition.needs, form})
    const {slug} = sheet.document
    try {
      const bytes = await edition.render(inputOf(sheet, {made, form}))
      return {path: `${slug}${edition.extension}`, bytes}
    } catch (error) {
      throw error instanceof RenderFailure ? error : new RenderFailure(edition.id, error)
    }
  }

  /** Render several editions, those that the marking allows. */
  async made(
    sheet: Sheet,
    {ids, form}: {readonly ids: readonly EditionId[]; readonly form?: MailForm | undefined},
  ): Promise<RenderInput['made']> {
    const made = new Map<EditionId, Artifact>()
    for (const id of ids) if (Press.allows(sheet, id)) made.set(id, await this.render(sheet, {id, form}))
    return made
  }
}

/** What a renderer looks at. */
export function inputOf(
  {document, ground, today}: Sheet,
  {made, form}: {readonly made: RenderInput['made']; readonly form?: MailForm | undefined},
): RenderInput {
  const {template, publication, rasterize} = ground
  return {document, template, publication, rasterize, today, made, ...(form && {mailing: {form}})}
}
