import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { cityQuery } from '@/features/city/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useDraft } from '@/lib/useDraft'
import { DraftNotice } from '@/ui/DraftNotice'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { useApply } from '../api'
import {
  type Answers,
  answerNames,
  noAnswers,
  questions,
  reachable,
  type Step,
  steps,
  toNewMembership,
} from '../form/application'
import { ApplyCheck } from '../parts/ApplyCheck'
import { ApplyQuestion } from '../parts/ApplyQuestion'
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
  const { t } = useTranslation('membership')
  const { slug } = useParams({ from: route })
  const { step: asked = 'network', network = '' } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const { fullName } = useNetworks()
  const form = useForm<Answers>({ defaultValues: { ...noAnswers, network }, shouldFocusError: false })
  const draft = useDraft(form, `apply:${slug}`, answerNames, noAnswers)
  const apply = useApply()
  const step = reachable(asked, form.watch())
  const go = (next: Step) => navigate({ search: { step: next, network: form.getValues('network') || undefined } })

  async function send() {
    try {
      await apply.mutateAsync(toNewMembership(slug, form.getValues()))
    } catch {
      return // The problem is shown where the answers are.
    }
    draft.discard()
    await go('sent')
  }

  if (step === 'sent') return <ApplySent city={slug} network={fullName(network)} />
  const position = steps.indexOf(step)
  return (
    <Page
      key={step}
      title={t(`apply.${step}.title`, { name: city.ownName })}
      above={position < questions.length && t('apply.progress', { number: position + 1, total: questions.length })}
      width="read"
    >
      <DraftNotice
        restoredAt={draft.restoredAt}
        onDiscard={() => {
          draft.discard()
          form.reset(noAnswers)
          void go('network')
        }}
      />
      {step === 'check' ? (
        <ApplyCheck
          city={city.ownName}
          answers={form.getValues()}
          isSending={apply.isPending}
          error={apply.error}
          onChange={(next) => void go(next)}
          onSend={() => void send()}
        />
      ) : (
        <ApplyQuestion question={step} city={slug} form={form} onNext={(next) => void go(next)} />
      )}
    </Page>
  )
}
