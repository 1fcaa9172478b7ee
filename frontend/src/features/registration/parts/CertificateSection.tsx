import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadButton } from '@/ui/DownloadButton'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import type { Documents } from '../documents'

interface CertificateSectionProps {
  documents: Documents
  /** How many days after the event the data are kept; until then the certificate can be fetched. */
  days: number | undefined
}

/** The certificate of a delegate who was there: fetched as often as wanted, and with the code by which others check it. */
export function CertificateSection({ documents, days }: CertificateSectionProps) {
  const { t } = useTranslation('registration')
  const lang = useLanguage()
  const format = useFormat()
  const { data: certificate } = useQuery(documents.certificate)
  if (!certificate) return null
  const { code, fullName, issuedOn } = certificate
  return (
    <Section title={t('certificate.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>
          {t('certificate.issued', { name: fullName, date: format.day(issuedOn) })}
          {days !== undefined && ` ${t('certificate.keep', { count: days })}`}
        </Text>
        <Text>
          {t('certificate.code')}{' '}
          <AppLink to="/$lang/verify/$code" params={{ lang, code }}>
            {code}
          </AppLink>
        </Text>
        <DownloadButton
          label={t('certificate.download')}
          fileName={`${t('certificate.file')}.pdf`}
          fetchFile={documents.certificatePdf}
        />
      </Stack>
    </Section>
  )
}
