/** Words for kinds of pictures by primary language subtag; alone they are no alternative text. */
export const pictureKinds: Readonly<Record<string, string>> = {
  bg: 'изображение картина картинка снимка фотография илюстрация фигура графика диаграма карта схема рисунка таблица екранна лого икона',
  cs: 'obrázek obraz foto fotka fotografie ilustrace graf diagram mapa schéma kresba tabulka snímek obrazovky logo ikona',
  da: 'billede foto fotografi illustration figur graf diagram kort skitse tegning tabel skærmbillede logo ikon',
  de: 'bild foto fotografie abbildung abb illustration grafik graphik diagramm karte landkarte schema zeichnung tabelle bildschirmfoto screenshot logo symbol',
  el: 'εικόνα φωτογραφία εικονογράφηση σχήμα γράφημα διάγραμμα χάρτης σχέδιο πίνακας στιγμιότυπο οθόνης λογότυπο εικονίδιο',
  en: 'image picture pic photo photograph illustration figure fig chart graph graphic diagram map drawing sketch table screenshot screen shot logo icon thumbnail banner cover untitled placeholder decorative decoration',
  es: 'imagen foto fotografía ilustración figura gráfico gráfica diagrama mapa esquema dibujo tabla captura pantalla logo logotipo icono decorativo decorativa',
  et: 'pilt foto illustratsioon joonis graafik diagramm kaart skeem tabel ekraanipilt logo ikoon',
  fi: 'kuva valokuva kuvitus kuvio kaavio kartta piirros taulukko kuvakaappaus logo kuvake',
  fr: 'image photo photographie illustration figure graphique graphe diagramme carte schéma dessin croquis tableau capture écran logo logotype icône vignette bannière couverture visuel infographie décoratif décorative décoration',
  ga: 'íomhá pictiúr grianghraf léaráid fíor cairt graf léarscáil scéim líníocht tábla scáileáin lógó deilbhín',
  hr: 'slika fotografija ilustracija grafikon graf dijagram karta shema crtež tablica snimka zaslona logotip ikona',
  hu: 'kép fénykép fotó illusztráció ábra grafikon diagram térkép rajz vázlat táblázat képernyőkép logó ikon',
  it: 'immagine foto fotografia illustrazione figura grafico diagramma mappa carta schema disegno tabella schermata logo icona decorativo decorativa',
  kk: 'сурет фото фотосурет иллюстрация график диаграмма карта сызба кесте экран логотип белгіше',
  lt: 'paveikslas paveikslėlis vaizdas nuotrauka iliustracija grafikas diagrama žemėlapis schema piešinys lentelė logotipas piktograma',
  lv: 'attēls fotogrāfija foto ilustrācija grafiks diagramma karte shēma zīmējums tabula ekrānuzņēmums logotips ikona',
  mt: 'immaġni stampa ritratt illustrazzjoni figura grafika dijagramma mappa skema tpinġija tabella skrinxott logo ikona',
  nl: 'afbeelding beeld plaatje foto illustratie figuur grafiek diagram kaart schema tekening tabel schermafbeelding logo pictogram',
  pl: 'obraz obrazek zdjęcie fotografia foto ilustracja rysunek rycina wykres diagram mapa schemat tabela zrzut ekranu logo ikona',
  pt: 'imagem foto fotografia ilustração figura gráfico diagrama mapa esquema desenho tabela captura ecrã tela logotipo ícone decorativo decorativa',
  ro: 'imagine imaginea poză fotografie ilustrație figura figură grafic diagramă hartă schemă desen tabel captură ecran logo pictogramă',
  ru: 'изображение картинка рисунок рис фото фотография иллюстрация график диаграмма карта схема чертёж таблица снимок экрана скриншот логотип значок',
  sk: 'obrázok obraz foto fotka fotografia ilustrácia graf diagram mapa schéma kresba tabuľka snímka obrazovky logo ikona',
  sl: 'slika fotografija ilustracija grafikon graf diagram zemljevid karta shema risba tabela posnetek zaslona logotip ikona',
  sv: 'bild foto fotografi illustration figur diagram graf karta skiss teckning tabell skärmbild skärmdump logotyp ikon',
  uk: 'зображення картинка малюнок мал фото фотографія ілюстрація графік діаграма карта схема креслення таблиця знімок екрана логотип значок',
}

/** Articles and prepositions around those words. */
const around =
  'a an the of le la les un une des de du l d el los las una unos il lo i gli uno der die das ein eine o os um uma en et ett het een'

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const kinds = new Set(Object.values(pictureKinds).flatMap(wordsIn))
const smallWords = new Set(wordsIn(around))
const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)

const pictureFile = /^\S.*\.(?:avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)$/i
/** File names of cameras: `IMG_2041`, `DSC00012`. */
const givenName = /^(?:img|dsc[nf]?|pxl|mvimg|wa)[-_ ]*\d[\d_-]*$/i

/** Ways in which an alternative text is empty. */
export type Emptiness = 'nothing' | 'file' | 'kind' | 'caption'

/** An alternative text with the picture's file and caption. */
export interface Alternative {
  readonly words: string
  /** File as named in the note; absent for a chart with inline data. */
  readonly path?: string | undefined
  readonly caption?: string | undefined
}

/** Defect of an alternative text, if any. */
export function emptinessOf({words, path = '', caption = ''}: Alternative): Emptiness | undefined {
  const said = wordsIn(words)
  if (!said.length) return 'nothing'
  if (isFileName(words.trim(), path)) return 'file'
  const telling = said.filter(word => !kinds.has(word) && !smallWords.has(word) && !isNumber(word))
  if (!telling.length && said.some(word => kinds.has(word))) return 'kind'
  const title = wordsIn(caption)
  const unnumbered = kinds.has(said[0] ?? '') && isNumber(said[1] ?? '') ? said.slice(2) : said
  return title.length && [said, unnumbered].some(one => one.join(' ') === title.join(' ')) ? 'caption' : undefined
}

function isFileName(words: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.[^.]+$/, '')
  const same = [name, stem, path].some(one => one !== '' && one.toLowerCase() === words.toLowerCase())
  return same || pictureFile.test(words) || givenName.test(words)
}
