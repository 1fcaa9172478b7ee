import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitationLetter } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadButton } from '@/ui/DownloadButton'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { useChanging } from '../api'
import type { Documents, ShownLetter } from '../documents'
import { InvitationForm } from './InvitationForm'
import { Turning } from './Turning'

interface InvitationSectionProps {
  /** Under which what is typed is kept. */
  id: string
  name: string
  documents: Documents
  /** What the organiser may do with the letter. */
  decisions?: (shown: ShownLetter) => ReactNode
}

/** The letter of invitation with which a delegate asks for a visa: to be asked for, and to be fetched once it was issued. */
export function InvitationSection({ id, name, documents, decisions }: InvitationSectionProps) {
  const { t } = useTranslation('registration')
  const { data: shown } = useQuery(documents.letter)
  const [isAsking, setAsking] = useState(false)
  const { mutateAsync } = useChanging((send: () => Promise<unknown>) => send())
  if (!shown) return null
  const { letter, etag } = shown
  return (
    <Section title={t('invitation.title')}>
      <Turning of={String(isAsking)}>
        {isAsking ? (
          <InvitationForm
            id={id}
            name={name}
            letter={letter}
            ask={async (typed) => {
              await mutateAsync(() => documents.ask(typed, etag))
              announce(t('invitation.asked'))
            }}
            onLeave={() => setAsking(false)}
          />
        ) : (
          <Stack gap="sm">
            {letter ? <Standing letter={letter} /> : <Text>{t('invitation.none')}</Text>}
            <Group gap="sm" data-print="no">
              {decisions?.(shown)}
              {letter?.state === 'ISSUED' && (
                <DownloadButton
                  label={t('invitation.download')}
                  fileName={`${t('invitation.file')}.pdf`}
                  fetchFile={documents.pdf}
                />
              )}
              <Button variant={letter ? 'subtle' : 'default'} onClick={() => setAsking(true)}>
                {t(
                  letter
                    ? letter.state === 'REQUESTED'
                      ? 'invitation.change'
                      : 'invitation.askAnew'
                    : 'invitation.ask',
                )}
              </Button>
            </Group>
          </Stack>
        )}
      </Turning>
    </Section>
  )
}

/** Where it stands, in a sentence, and for whom it is. */
function Standing({ letter }: { letter: InvitationLetter }) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const format = useFormat()
  const { state, fullName, nationality, code, issuedOn, note } = letter
  return (
    <>
      <Text>
        {t(`invitation.says.${state}`, { name: fullName, date: issuedOn ? format.day(issuedOn) : '' })}
        {nationality && ` ${t('invitation.nationalityIs', { country: format.country(nationality) })}`}
      </Text>
      {note && <Text>{t('invitation.note', { note })}</Text>}
      {code && (
        <Text>
          {t('invitation.code')}{' '}
          <AppLink to="/$lang/verify/$code" params={{ lang, code }}>
            {code}
          </AppLink>
        </Text>
      )}
    </>
  )
}
