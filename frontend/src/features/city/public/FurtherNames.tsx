import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { City, FurtherName } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'
import { Source } from '@/ui/SourceList'

/** From what it is called today to what it was called once. */
const kinds = ['OFFICIAL', 'CURRENT', 'SHORT', 'FORMER'] as const

/** What a city is or was called beside its own name and those in each language. */
export default function FurtherNames({ city: { furtherNames } }: { city: City }) {
  const { t } = useTranslation('city')
  const sources = [...new Set(furtherNames.flatMap(({ source }) => source ?? []))]
  return (
    <Section title={t('furtherNames.title')} isAside>
      <List listStyleType="none" spacing={4}>
        {kinds.flatMap((kind) => {
          const names = furtherNames.filter((name) => name.kind === kind)
          return names.length === 0 ? (
            []
          ) : (
            <List.Item key={kind}>
              <Text span c="dimmed">
                {t(`furtherNames.shown.${kind}`)}{' '}
              </Text>
              <Names names={names} />
            </List.Item>
          )
        })}
      </List>
      {sources.length > 0 && (
        <Text size="sm" c="dimmed">
          {sources.map((source, index) => (
            <span key={source}>
              {index > 0 && '; '}
              <Source source={source} />
            </span>
          ))}
        </Text>
      )}
    </Section>
  )
}

/** Each name once, with the languages in which it is one. */
function Names({ names }: { names: FurtherName[] }) {
  const format = useFormat()
  const first = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index)
  return first.map(({ name, language }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <span lang={language}>{name}</span>{' '}
      <Text span c="dimmed" size="sm">
        ({format.list(names.flatMap((other) => (other.name === name ? format.language(other.language) : [])))})
      </Text>
    </span>
  ))
}
