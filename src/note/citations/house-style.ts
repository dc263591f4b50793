/** Between a word and its number: “no. 3” stays on one line, whatever the language. */
const nbsp = '\u00A0'

/** The house's author–date style (CSL 1.0.2): `(Modèle, 2025, p. 12)` and `Modèle, A. (2025), Title, …`. */
export const houseStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded">
  <info>
    <title>House author-date</title>
    <id>house-author-date</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="author-short">
    <choose>
      <if variable="annote">
        <group delimiter=" ">
          <names variable="author">
            <name form="short" delimiter=", " et-al-min="99"/>
            <substitute><names variable="editor"/></substitute>
          </names>
          <text term="et-al"/>
        </group>
      </if>
      <else>
        <names variable="author">
          <name form="short" and="text" delimiter=", "/>
          <substitute><names variable="editor"/><text variable="title" font-style="italic"/></substitute>
        </names>
      </else>
    </choose>
  </macro>
  <macro name="author">
    <choose>
      <if variable="annote">
        <group delimiter=" ">
          <names variable="author">
            <name name-as-sort-order="all" initialize-with=". " delimiter=", " sort-separator=", " et-al-min="99"/>
            <substitute><names variable="editor"/></substitute>
          </names>
          <text term="et-al"/>
        </group>
      </if>
      <else>
        <names variable="author">
          <name name-as-sort-order="all" and="text" initialize-with=". " delimiter=", " sort-separator=", " delimiter-precedes-last="never"/>
          <label form="short" prefix=" (" suffix=")"/>
          <substitute><names variable="editor"/><text macro="title"/></substitute>
        </names>
      </else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="article-journal article-magazine article-newspaper chapter paper-conference entry-encyclopedia post-weblog" match="any">
        <text variable="title" quotes="true"/>
      </if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="chapter paper-conference entry-encyclopedia" match="any">
        <group delimiter=" ">
          <text term="in"/>
          <group delimiter=", ">
            <choose>
              <if variable="note">
                <group delimiter=" ">
                  <names variable="editor"><name initialize-with=". " delimiter=", " et-al-min="99"/></names>
                  <text term="et-al"/>
                </group>
              </if>
              <else>
                <names variable="editor">
                  <name and="text" initialize-with=". " delimiter=", " delimiter-precedes-last="never"/>
                  <label form="short" prefix=" (" suffix=")"/>
                </names>
              </else>
            </choose>
            <text variable="container-title" font-style="italic"/>
          </group>
        </group>
      </if>
      <else><text variable="container-title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="numbers">
    <group delimiter=", ">
      <group delimiter="${nbsp}"><text term="volume" form="short"/><text variable="volume"/></group>
      <group delimiter="${nbsp}"><text term="issue" form="short"/><text variable="issue"/></group>
      <group delimiter="${nbsp}"><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      <text variable="genre"/>
      <choose>
        <if is-numeric="number">
          <group delimiter="${nbsp}"><text term="issue" form="short"/><text variable="number"/></group>
        </if>
        <else><text variable="number"/></else>
      </choose>
    </group>
  </macro>
  <macro name="publisher">
    <group delimiter=", "><text variable="publisher-place"/><text variable="publisher"/></group>
  </macro>
  <macro name="pages">
    <text variable="dimensions"/>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI"><text variable="DOI"/></if>
      <else-if variable="URL">
        <group delimiter=", ">
          <text variable="URL"/>
          <group delimiter=" "><text term="accessed"/><date variable="accessed" form="text"/></group>
        </group>
      </else-if>
    </choose>
  </macro>
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <text macro="author-short"/>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography et-al-min="7" et-al-use-first="6">
    <sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="author"/>
          <text macro="year" prefix="(" suffix=")"/>
        </group>
        <choose>
          <if variable="author editor" match="any"><text macro="title"/></if>
        </choose>
        <text macro="container"/>
        <text macro="numbers"/>
        <text macro="publisher"/>
        <text macro="pages"/>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`
