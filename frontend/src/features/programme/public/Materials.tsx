import { Anchor, List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EventKey } from '@/features/registration/public/events'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { programmeQuery } from '../lists'

/** The documents of all sessions of an event, each under its session: what is left of it to read. */
export function Materials({ event }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const { data: sessions = [] } = useQuery(programmeQuery(event))
  const withDocuments = sessions.filter(({ documents }) => documents.length > 0)
  if (withDocuments.length === 0) return null
  return (
    <Section title={t('materials')}>
      <List listStyleType="none" spacing="sm">
        {withDocuments.map(({ id, titles, sourceLanguage, documents }) => (
          <List.Item key={id}>
            <AppLink to="/$lang/sessions/$id" params={{ lang, id }}>
              <LangText map={titles} sourceLanguage={sourceLanguage} isName />
            </AppLink>
            <List withPadding>
              {documents.map((document) => (
                <List.Item key={document.url}>
                  <Anchor href={document.url} rel="noopener nofollow">
                    <LangText map={document.titles} sourceLanguage={sourceLanguage} isName />
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
