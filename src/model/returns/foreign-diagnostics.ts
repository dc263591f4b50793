/**
 * Words for the matter of a report, for who is missing, what is full or barred, in the languages that ship: beginnings
 * of words, or phrases.
 */
const nouns =
  'utilisateur|destinataire|adresse|boîte|compte|benutzer|empfänger|postfach|mailbox|utente|indirizzo|destinatario|casella|usuario|dirección|buzón|cuenta|utilizador|usuário|destinatário|endereço|conta|gebruiker|adres|geadresseerde|użytkownik|skrzynka|odbiorca|uživatel|schránka|příjemce|používateľ|príjemca|felhasználó|címzett|cím|postafiók|utilizator|destinatar|căsuț|потребител|адрес|получател|кутия|пользовател|ящик|користувач|скриньк|одержувач|пайдаланушы|мекенжай|алушы|χρήστη|παραλήπτη|διεύθυνση|γραμματοκιβώτιο|bruger|modtager|postkasse|användar|mottagar|brevlåda|käyttäj|vastaanottaj|osoite|postilaatik|kasutaja|adressaat|aadress|postkast|vartotoj|gavėj|dėžut|lietotāj|adresāt|pastkast|korisnik|primatelj|pretinac|uporabnik|prejemnik|naslov|nabiralnik|indirizz|utent|úsáideoir|seoladh'

const missing =
  "inconnu|introuvable|inexistant|n['’]existe (?:pas|plus)|n['’]est pas répertorié|non répertorié|unbekannt|existiert nicht|nicht (?:gefunden|vorhanden)|nicht im \\S+ aufgeführt|sconosciut|inesistent|non (?:esiste|trovat)|non è stato trovato|desconocid|inexistente|no (?:existe|encontrad)|desconhecid|não (?:existe|encontrad)|onbekend|bestaat niet|niet gevonden|nie istnieje|nieznan|nie znaleziono|neexist|neznám|nenalezen|nebyla nalezena|nenašla|nem (?:létezik|található)|ismeretlen|nu există|necunoscut|inexistent|nu a fost găsit|не съществува|непознат|не е намерен|не существует|не найден|неизвест|не існує|не знайден|невідом|табылмады|жоқ|белгісіз|δεν (?:υπάρχει|βρέθηκε)|άγνωστ|findes ikke|ukendt|ikke fundet|finns inte|okänd|hittades inte|ei löydy|ei löytynyt|ei ole olemassa|tuntematon|ei leitud|ei eksisteeri|tundmatu|pole olemas|neegzistuoja|nerast|nežinom|neeksistē|nav atrast|nezinām|ne postoji|nepoznat|nije pronađen|ne obstaja|neznan|mhux magħruf|ma jeżistix|anaithnid"

const full =
  'plein|saturé|voll|überfüllt|pien[ao]|llen[ao]|chei[ao]|vol|pełn|przepełnion|pln[áý]|přeplněn|megtelt|tele|plin|препълнен|пълн|переполнен|заполнен|переповнен|толы|γεμάτ|πλήρης|fuld|full|täynnä|täis|pilna|perpildyt|pārpildīt|pun[ao]?|prepunjen|poln|mimli'

const barred =
  'bloqué|refusé|blockiert|gesperrt|bloccat|bloquead|geblokkeerd|zablokowan|odrzucon|blokován|blokovan|blokkol|blocat|блокиран|блокирован|заблокован|бұғатта|αποκλεισ|blokeret|blockerad|blockerats|estetty|blokeeritud|užblokuot|bloķēt|blokiran|imblukkat'

/** Letters of any script before a word, or none: `\b` knows those of ASCII alone. */
const begins = String.raw`(?<!\p{L})`
/** Patterns of diagnostics in other languages than English. */
export const foreign = {
  gone: new RegExp(
    `${begins}(?:${nouns})\\p{L}*[\\s:,]+(?:[^\\s.]+\\s+){0,5}?(?:${missing})|${begins}(?:${missing})\\p{L}*[\\s:]+(?:${nouns})`,
    'u',
  ),
  full: new RegExp(`${begins}(?:${nouns})\\p{L}*[\\s:,]+(?:[^\\s.]+\\s+){0,5}?(?:${full})\\p{L}{0,2}(?!\\p{L})`, 'u'),
  policy: new RegExp(`${begins}(?:${barred})`, 'u'),
} as const
