import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { cityQuery } from '@/features/city/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { rememberNavigation } from '@/lib/navigation'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignedIn, SignInFirst } from '@/ui/SignedIn'
import { questions, type Step } from '../form/application'
import { ApplyNetwork } from '../parts/ApplyNetwork'
import { ApplyQuestions } from '../parts/ApplyQuestions'
import { ApplySent } from '../parts/ApplySent'

const route = '/$lang/cities/$slug/apply'

/** A city applies to a network: one question at a time, the answers checked, and what happens next. */
export function ApplyPage() {
  return (
    <SignedIn>
      <Application />
    </SignedIn>
  )
}

function Application() {
  const { t } = useTranslation(['membership', 'apply'])
  const { slug } = useParams({ from: route })
  const { step = 'network', network } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const { fullName, bySlug } = useNetworks()
  const { me, actsForCity, isPending } = useMe()
  const { isSignedIn } = useSignIn()

  function go(next: Step, to = network) {
    rememberNavigation()
    return navigate({ search: { step: next, network: to } })
  }

  // What was typed is on the device, and is back in the form after the sign-in.
  if (!isSignedIn) return <SignInFirst />
  if (isPending) return <PageSkeleton />
  if (!me?.admin && !actsForCity(slug)) return <NotForYou city={city} />
  const known = network && bySlug.has(network) ? network : undefined
  if (known && step === 'sent') return <ApplySent city={slug} network={fullName(known)} />
  if (known && step !== 'network') {
    return (
      <ApplyQuestions
        key={known}
        city={city}
        network={known}
        step={step}
        onGo={(next) => void go(next)}
        onDiscarded={() => void navigate({ search: {} })}
      />
    )
  }
  return (
    <Page
      key="network"
      title={t('apply:network.title', { name: city.ownName })}
      above={t('apply:progress', { number: 1, total: questions.length })}
      width="read"
    >
      <ApplyNetwork city={city} chosen={known} onNext={(to) => void go('motivation', to)} />
    </Page>
  )
}

function NotForYou({ city }: { city: { slug: string; ownName: string } }) {
  const { t } = useTranslation(['membership', 'apply'])
  const params = { lang: useLanguage(), slug: city.slug }
  return (
    <Page
      title={t('apply:notYours.title', { name: city.ownName })}
      lead={t('apply:notYours.lead', { name: city.ownName })}
      width="read"
    >
      <div>
        <ButtonLink to="/$lang/cities/$slug/ask" params={params}>
          {t('apply:notYours.ask')}
        </ButtonLink>
      </div>
    </Page>
  )
}
