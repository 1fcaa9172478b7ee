import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateVerification as Verification } from '@/api/generated'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { sha256 } from '@/lib/sha256'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Mark } from './Mark'

/** Whom a certificate of attendance names and for what, and whether it stands. */
export function CertificateVerification({ verification }: { verification: Verification }) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const lang = useLanguage()
  const { event, title, fullName, represents, mode, date, place, issuer, issuedOn, language, code, stands, sessions } =
    verification
  const kind = event.kind === 'MEETING' ? 'meetings' : 'conferences'
  return (
    <Page
      title={fullName ? t('certificate.found', { name: fullName }) : t('certificate.foundErased')}
      above={<Mark stands={stands}>{t(stands ? 'certificate.stands' : 'certificate.past')}</Mark>}
      width="read"
    >
      {!fullName && <NameCheck verification={verification} />}
      <AnswerList>
        <Answer question={t('certificate.event')}>
          <AppLink to={`/$lang/${kind}/$slug`} params={{ lang, slug: event.slug }} lang={language}>
            {title}
          </AppLink>
        </Answer>
        <Answer question={t('certificate.date')}>
          <span lang={language}>{date}</span>
        </Answer>
        {place && (
          <Answer question={t('certificate.place')}>
            <span lang={language}>{place}</span>
          </Answer>
        )}
        <Answer question={t('certificate.mode')}>{t(`certificate.${mode}`)}</Answer>
        {represents && (
          <Answer question={t('certificate.represents')}>
            <span lang={language}>{represents}</span>
          </Answer>
        )}
        {sessions.length > 0 && (
          <Answer question={t('certificate.sessions')}>
            <List>
              {sessions.map(({ title: session, start, end }) => (
                <List.Item key={`${start}${session}`}>
                  <span lang={language}>{session}</span>
                  <Text size="sm" c="dimmed">
                    {t('certificate.when', {
                      day: format.day(start.slice(0, 10)),
                      from: start.slice(11, 16),
                      to: end.slice(11, 16),
                    })}
                  </Text>
                </List.Item>
              ))}
            </List>
          </Answer>
        )}
        <Answer question={t('certificate.issuer')}>
          <NetworkLink slug={issuer.slug} />
        </Answer>
        <Answer question={t('certificate.issuedOn')}>{format.day(issuedOn)}</Answer>
        <Answer question={t('verify.code')}>{code}</Answer>
      </AnswerList>
    </Page>
  )
}

/** The name is gone, but whether a name is the one on the certificate can be reckoned on the reader's own device. */
function NameCheck({ verification: { code, nameSha256 } }: { verification: Verification }) {
  const { t } = useTranslation('adherence')
  const [name, setName] = useState('')
  const [isSame, setSame] = useState<boolean>()

  async function check() {
    const said = `${code}\n${name.trim().normalize('NFC')}`
    setSame((await sha256(new TextEncoder().encode(said))) === nameSha256)
  }

  return (
    <form
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <Stack gap="sm">
        <Text>{t('certificate.erased')}</Text>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('certificate.name')}
            value={name}
            autoComplete="off"
            maxLength={200}
            onChange={(event) => {
              setName(event.currentTarget.value)
              setSame(undefined)
            }}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            {t('certificate.check')}
          </Button>
        </Group>
        <div role="status">
          {isSame !== undefined && (
            <Group gap={6} wrap="nowrap" align="flex-start">
              {isSame ? <IconCircleCheck aria-hidden size={22} /> : <IconCircleX aria-hidden size={22} />}
              <Text>{t(isSame ? 'certificate.same' : 'certificate.other')}</Text>
            </Group>
          )}
        </div>
      </Stack>
    </form>
  )
}
