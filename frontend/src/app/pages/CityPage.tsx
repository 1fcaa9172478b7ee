import { Anchor, Divider, List, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { History } from '@/features/activity/public/History'
import { Upcoming } from '@/features/agenda/public/Upcoming'
import { CityFigures } from '@/features/city/public/CityFigures'
import { CityPlace } from '@/features/city/public/CityPlace'
import { cityQuery } from '@/features/city/public/queries'
import { FollowButton } from '@/features/inbox/public/FollowButton'
import { CityMemberships } from '@/features/membership/public/CityMemberships'
import { cityMembershipsQuery } from '@/features/membership/public/queries'
import { useThemes } from '@/features/theme/public/useThemes'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Columns } from '@/ui/Columns'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'
import { CityActions } from './city/CityActions'
import { CityLocator } from './city/CityLocator'
import { ContactForMe } from './city/ContactForMe'
import { Signed } from './city/Signed'
import { Attended, Hosted, Promised } from './ForFew'

// Few cities have such names, and the page has little room for more script.
const FurtherNames = lazy(() => import('@/features/city/public/FurtherNames'))

// It stands below all else.
const Beside = lazy(() => import('./city/Beside'))

/** A city as anyone may read it: where it is, its figures, the networks it works in, and what happened. */
export function CityPage() {
  const { t } = useTranslation('app')
  const { slug } = useParams({ from: '/$lang/cities/$slug' })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const name = usePickText()(city.names, city.sourceLanguage)
  const { data } = useSuspenseQuery(cityMembershipsQuery(slug))
  const memberships = data.filter(({ state }) => state === 'ADMITTED')
  return (
    <Page
      title={city.ownName}
      titleLang={city.languages[0]}
      documentTitle={name || city.ownName}
      description={t('city.description', { name: name || city.ownName })}
      lead={
        <>
          {name && name !== city.ownName && <>{name} · </>}
          <CityPlace city={city} />
        </>
      }
      actions={
        <>
          <FollowButton kind="CITY" record={slug} name={city.ownName} />
          <CityActions slug={slug} />
        </>
      }
    >
      <CityFigures city={city} />
      <Divider />
      <Columns
        aside={
          <Stack gap="xl">
            <CityLocator city={city} />
            <ContactForMe city={slug} />
            {city.furtherNames.length > 0 && (
              <Suspense>
                <FurtherNames city={city} />
              </Suspense>
            )}
            <CityThemes slugs={city.themes} />
            {city.website && (
              <Section title={t('city.website')} isAside>
                <Anchor href={city.website} rel="noopener">
                  {new URL(city.website).hostname}
                </Anchor>
              </Section>
            )}
            {city.participants.length > 0 && (
              <Section title={t('city.participants')} isAside>
                <List>
                  {city.participants.map((participant) => (
                    <List.Item key={participant}>{participant}</List.Item>
                  ))}
                </List>
              </Section>
            )}
            <SourceList sources={city.sources} />
            <Suspense>
              <Beside slug={slug} name={city.ownName} country={city.country} />
            </Suspense>
          </Stack>
        }
      >
        <Stack gap="xl">
          {city.about && (
            <Section title={t('city.about')}>
              <MarkdownText map={city.about} sourceLanguage={city.sourceLanguage} />
            </Section>
          )}
          <Section
            title={memberships.length > 0 ? t('city.networks', { count: memberships.length }) : t('city.noNetworks')}
          >
            <CityMemberships city={slug} />
          </Section>
          <Signed city={slug} />
          <Promised city={slug} />
          <Upcoming city={slug} />
          <Hosted city={slug} />
          <Attended city={slug} />
          <Section title={t('city.history')}>
            <History filter={{ city: slug }} />
          </Section>
        </Stack>
      </Columns>
    </Page>
  )
}

function CityThemes({ slugs }: { slugs: string[] }) {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const { label } = useThemes()
  if (slugs.length === 0) return null
  return (
    <Section title={t('city.themes')} isAside>
      <List listStyleType="none" spacing={4}>
        {slugs.map((slug) => (
          <List.Item key={slug}>
            <AppLink to="/$lang/cities" params={{ lang }} search={{ theme: slug }}>
              {label(slug)}
            </AppLink>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
