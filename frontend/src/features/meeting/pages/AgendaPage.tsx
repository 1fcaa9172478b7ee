import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { EditableRows } from '@/ui/EditableRows'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { meetingActionsQuery, meetingDocumentsQuery, meetingQuery } from '../api'
import { AddItem } from '../parts/AddItem'
import { AddDocument } from '../parts/DocumentForms'
import { DocumentRow } from '../parts/DocumentRow'
import { ItemRow } from '../parts/ItemRow'

/** What is on the agenda of a meeting and which documents belong to it, for whoever runs its network. */
export function AgendaPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/agenda' })
  return (
    <SignedIn>
      <Offered actions={meetingActionsQuery(slug)} operation="addMeetingDocument">
        <Agenda slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function Agenda({ slug }: { slug: string }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  const { meeting } = useSuspenseQuery(meetingQuery(slug)).data
  const { data: documents } = useSuspenseQuery(meetingDocumentsQuery(slug))
  const title = usePickText()(meeting.titles, meeting.sourceLanguage)
  const isReadOnly = meeting.state === 'CLOSED' || meeting.state === 'CANCELLED'
  return (
    <Page
      title={t('agendaPage.title')}
      lead={t('agendaPage.lead')}
      width="read"
      above={
        <AppLink to="/$lang/meetings/$slug" params={{ lang, slug }}>
          {title}
        </AppLink>
      }
    >
      <Section title={t('items')}>
        <Stack gap="lg">
          {meeting.items.length === 0 ? (
            <Text c="dimmed">{t('item.none')}</Text>
          ) : (
            <EditableRows isOrdered>
              {meeting.items.map((item, index) => (
                <ItemRow key={item.id} meeting={meeting} item={item} position={index + 1} isReadOnly={isReadOnly} />
              ))}
            </EditableRows>
          )}
          {!isReadOnly && <AddItem meeting={meeting} />}
        </Stack>
      </Section>
      <Section title={t('documents')}>
        <Stack gap="lg">
          {documents.length > 0 && (
            <EditableRows>
              {documents.map((document) => (
                <DocumentRow key={document.id} meeting={meeting} document={document} />
              ))}
            </EditableRows>
          )}
          <AddDocument meeting={meeting} />
        </Stack>
      </Section>
    </Page>
  )
}
