import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DownloadButton } from '@/ui/DownloadButton'
import { Section } from '@/ui/Section'
import type { Documents } from '../documents'
import classes from './CheckInCode.module.css'

/** The QR code with which a delegate is let in: large enough to be read from the screen of a phone, and black on white in the dark, too. */
export function CheckInCode({ name, documents }: { name: string; documents: Documents }) {
  const { t } = useTranslation('registration')
  const { data } = useQuery(documents.checkInCode)
  if (!data) return null
  return (
    <Section title={t('checkIn.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('checkIn.text')}</Text>
        <img src={data} alt={t('checkIn.alt', { name })} className={classes.code} />
        <DownloadButton label={t('badge.download')} fileName={`${t('badge.file')}.pdf`} fetchFile={documents.badge} />
      </Stack>
    </Section>
  )
}
