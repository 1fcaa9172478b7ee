import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eventActionsQuery } from '@/features/registration/public/actions'
import { type EventKey, useEvent } from '@/features/registration/public/events'
import { announce } from '@/lib/announcements'
import { languages } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Offered } from '@/ui/Allowed'
import { FileDrop } from '@/ui/FileDrop'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { short } from '@/ui/short'
import { type ProgrammeFile, readFile, useTakeIn } from '../api'
import { ImportPreview } from '../parts/ImportPreview'

export function MeetingImportPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/programme/import' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceImportPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/programme/import' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation="importSessions">
        <Import event={event} />
      </Offered>
    </SignedIn>
  )
}

/** Takes in a programme: a file is read, shown as it was understood, and then taken over. */
function Import({ event }: { event: EventKey }) {
  const { t } = useTranslation('programme')
  const lang = useLanguage()
  const format = useFormat()
  const navigate = useNavigate()
  const { title } = useEvent(event)
  const [language, setLanguage] = useState<string>(lang)
  const [consentedOn, setConsentedOn] = useState('')
  const [file, setFile] = useState<File>()
  const reading = useMutation({ mutationFn: (sent: ProgrammeFile) => readFile(event, sent, true) })
  const taking = useTakeIn(event)

  function read(content: File | undefined, how: Pick<ProgrammeFile, 'language' | 'consentedOn'>) {
    if (!content) return
    setFile(content)
    taking.reset()
    reading.mutate({ content, type: typeOf(content.name), ...how })
  }

  async function take() {
    if (!file) return
    const { rows } = await taking.mutateAsync({ content: file, type: typeOf(file.name), language, consentedOn })
    announce(t('import.done', { count: rows }))
    await navigate({ to: `/$lang/${event.kind}/$slug/programme`, params: { lang, slug: event.slug } })
  }

  const error = taking.error ?? reading.error
  return (
    <Page title={t('import.title', { title })} lead={t('import.lead')}>
      <Stack gap="lg" maw={760}>
        <Text>{t('import.table')}</Text>
        <NativeSelect
          label={t('import.language')}
          description={t('import.languageHint')}
          value={language}
          data={languages.map((value) => ({ value, label: format.languageLabel(value) }))}
          onChange={({ currentTarget: { value } }) => {
            setLanguage(value)
            read(file, { language: value, consentedOn })
          }}
        />
        <TextInput
          type="date"
          label={t('import.consent')}
          description={t('import.consentHint')}
          {...short}
          value={consentedOn}
          onChange={({ currentTarget: { value } }) => {
            setConsentedOn(value)
            read(file, { language, consentedOn: value })
          }}
        />
        <FileDrop
          label={t('import.file')}
          accept={['.csv', '.xml', '.json']}
          isBusy={reading.isPending}
          onFile={(chosen) => read(chosen, { language, consentedOn })}
        >
          {file && <Text size="sm">{file.name}</Text>}
        </FileDrop>
      </Stack>
      {error && <ProblemAlert error={error} />}
      {reading.data && (
        <Section title={t('import.understood')}>
          <ImportPreview result={reading.data} />
          {reading.data.wrong === 0 && (
            <Group>
              <Button loading={taking.isPending} onClick={() => void take().catch(() => undefined)}>
                {t('import.do', { count: reading.data.rows })}
              </Button>
            </Group>
          )}
        </Section>
      )}
    </Page>
  )
}

/** By what the file is called: what a browser says of its type depends on the programs of the device. */
function typeOf(name: string): ProgrammeFile['type'] {
  if (/\.xml$/i.test(name)) return 'application/xml'
  return /\.json$/i.test(name) ? 'application/json' : 'text/csv'
}
