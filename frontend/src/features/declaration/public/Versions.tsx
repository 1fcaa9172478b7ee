import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { versionsQuery } from '../api'

/** The versions of a text that were published, where there is more than one, with what each changed. */
export function Versions({ slug }: { slug: string }) {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const format = useFormat()
  const { data = [] } = useQuery(versionsQuery(slug))
  const published = data.filter(({ state }) => state === 'PUBLISHED')
  if (published.length < 2) return null
  return (
    <Section title={t('versions')} isAside>
      <List listStyleType="none" spacing="xs">
        {published.map(({ number, isCurrent, publishedAt, note }) => (
          <List.Item key={number}>
            <AppLink
              to="/$lang/declarations/$slug"
              params={{ lang, slug }}
              search={(before) => ({ ...before, version: isCurrent ? undefined : number })}
            >
              {t('version', { number })}
            </AppLink>{' '}
            {publishedAt && t('versionOf', { date: format.date(publishedAt) })}
            {isCurrent && ` · ${t('versionCurrent')}`}
            {note && (
              <Text size="sm" c="dimmed">
                {note}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
