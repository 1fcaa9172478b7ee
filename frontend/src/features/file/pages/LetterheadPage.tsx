import { Group, List, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { CityLink } from '@/features/city/public/CityLink'
import { cityQuery } from '@/features/city/public/queries'
import { useCityName } from '@/features/city/public/useCityName'
import { announce } from '@/lib/announcements'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { cityFilesQuery, useRemoveFile } from '../api'
import { FileDownload } from '../public/FileDownload'
import { FileField } from '../public/FileField'

/** The city's own paper: a text document on which what it signs is set. */
export function LetterheadPage() {
  return (
    <SignedIn>
      <Letterhead />
    </SignedIn>
  )
}

function Letterhead() {
  const { t } = useTranslation('file')
  const { slug } = useParams({ from: '/$lang/cities/$slug/letterhead' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const name = useCityName()(city)
  const { me, actsForCity, isPending } = useMe()
  if (isPending) return <PageSkeleton />
  if (!me?.admin && !actsForCity(slug)) {
    return <Page title={t('letterhead.notYours', { name })} lead={<CityLink city={city} />} width="read" />
  }
  return (
    <Page title={t('letterhead.title', { name })} lead={t('letterhead.lead')} width="read">
      <List spacing="xs">
        <List.Item>{t('letterhead.head')}</List.Item>
        <List.Item>{t('letterhead.body')}</List.Item>
        <List.Item>{t('letterhead.only')}</List.Item>
      </List>
      <Present city={slug} />
      <Section title={t('arms.title')}>
        <Text>{t('arms.lead')}</Text>
        <Arms city={slug} />
      </Section>
    </Page>
  )
}

function Present({ city }: { city: string }) {
  const { t } = useTranslation('file')
  const [present] = useSuspenseQuery(cityFilesQuery(city, 'LETTERHEAD')).data
  const remove = useRemoveFile()
  return (
    <Stack gap="lg">
      <FileField
        label={t('letterhead.label')}
        city={city}
        purpose="LETTERHEAD"
        value={present?.id}
        afterRemoval={t('letterhead.afterRemoval')}
        onChange={async (id) => {
          if (id) return announce(t('letterhead.saved'))
          if (present) await remove.mutateAsync(present.id)
          announce(t('letterhead.removed'))
        }}
      />
      {present ? (
        <>
          <LeftOut codes={present.leftOut} />
          <Group>
            <FileDownload id={present.id} />
          </Group>
        </>
      ) : (
        <Text c="dimmed">{t('letterhead.none')}</Text>
      )}
    </Stack>
  )
}

/** The city's arms or logo, for the first page of what it signs. */
function Arms({ city }: { city: string }) {
  const { t } = useTranslation('file')
  const [present] = useSuspenseQuery(cityFilesQuery(city, 'ARMS')).data
  const remove = useRemoveFile()
  return (
    <FileField
      label={t('arms.label')}
      description={t('arms.hint')}
      city={city}
      purpose="ARMS"
      value={present?.id}
      afterRemoval={t('arms.afterRemoval')}
      onChange={async (id) => {
        if (id) return announce(t('arms.saved'))
        if (present) await remove.mutateAsync(present.id)
        announce(t('arms.removed'))
      }}
    />
  )
}

/** What the file had that was sent and the letterhead has not; a code that this page does not know yet counts as anything else. */
function LeftOut({ codes }: { codes: string[] }) {
  const { t, i18n } = useTranslation('file')
  if (codes.length === 0) return null
  const known = new Set(codes.map((code) => (i18n.exists(`file:left.${code}`) ? code : 'OTHER')))
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('letterhead.leftOut')}
      </Title>
      <Text>{t('letterhead.leftOutLead')}</Text>
      <List spacing="xs">
        {[...known].map((code) => (
          <List.Item key={code}>{t(`left.${code as 'OTHER'}`)}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
