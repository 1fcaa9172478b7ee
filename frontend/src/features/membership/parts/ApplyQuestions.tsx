import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { City, Membership } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DraftNotice } from '@/ui/DraftNotice'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SavedLine } from '@/ui/SavedLine'
import { type Draft, draftQuery, earlierQuery, useSubmitDraft } from '../draftApi'
import { questions, reachable, type Step, steps } from '../form/application'
import { ApplyCheck } from './ApplyCheck'
import { ApplyConflict } from './ApplyConflict'
import { ApplyQuestion } from './ApplyQuestion'
import { DiscardDraft } from './DiscardDraft'
import { useApplication } from './useApplication'

interface ApplyQuestionsProps {
  city: City
  network: string
  step: Step
  onGo: (step: Step) => void
  onDiscarded: () => void
}

/** What is asked once the network is known, then the answers to check; all of it kept as it is written. */
export function ApplyQuestions(props: ApplyQuestionsProps) {
  // A form begins from what the server has now, not from what it had when it was last looked at.
  const { data, isFetchedAfterMount } = useQuery({
    ...draftQuery(props.city.slug, props.network),
    throwOnError: (_, { state }) => state.data === undefined,
  })
  const earlier = useQuery({ ...earlierQuery(props.city.slug, props.network), enabled: data === null })
  const isEarlierKnown = data !== null || earlier.isFetchedAfterMount
  if (!isFetchedAfterMount || data === undefined || !isEarlierKnown) return <PageSkeleton />
  return <Questions {...props} draft={data} earlier={earlier.data ?? null} />
}

interface QuestionsProps extends ApplyQuestionsProps {
  draft: Draft | null
  /** What the city wrote when it applied before. */
  earlier: Membership | null
}

function Questions({ city, network, step: asked, draft, earlier, onGo, onDiscarded }: QuestionsProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const lang = useLanguage()
  const { fullName, shortName } = useNetworks()
  const format = useFormat()
  const { form, saving, kept, isUnsaved } = useApplication(city.slug, network, draft, earlier)
  const submit = useSubmitDraft()
  const step = reachable(asked, network, form.watch())
  const position = steps.indexOf(step)

  async function go(next: Step) {
    const saved = isUnsaved() ? kept.save() : undefined
    // Choosing another network takes along what the server has.
    if (next === 'network') await saved
    onGo(next)
  }

  async function send() {
    try {
      const saved = await kept.save()
      if (saved.is !== 'saved') return
      await submit.mutateAsync(saved.kept)
      onGo('sent')
    } catch {
      // The problem is shown where the answers are.
    }
  }

  return (
    <Page
      key={step}
      title={t(`apply:${step as 'check'}.title`, { name: city.ownName })}
      above={
        position < questions.length
          ? t('apply:progressTo', { number: position + 1, total: questions.length, network: shortName(network) })
          : shortName(network)
      }
      width="read"
    >
      <DraftNotice restoredAt={kept.restoredAt} onDiscard={kept.restart} />
      {step === 'motivation' && !draft && earlier?.motivation && (
        <Text>{t('apply:motivation.again', { date: format.date(earlier.submittedAt ?? earlier.updatedAt) })}</Text>
      )}
      {kept.conflicts && <ApplyConflict conflicts={kept.conflicts} onResolve={kept.resolve} />}
      {step !== 'check' && isRefusal(saving.error) && <ProblemAlert error={saving.error} />}
      {step === 'check' ? (
        <ApplyCheck
          city={city.ownName}
          network={network}
          answers={form.getValues()}
          isSending={submit.isPending || saving.isPending}
          error={submit.error ?? saving.error}
          onChange={(next) => void go(next)}
          onSend={() => void send()}
        />
      ) : (
        <ApplyQuestion
          question={step as 'motivation'}
          city={city.slug}
          form={form}
          onNext={() => void go(steps[position + 1] ?? 'check')}
          onBack={() => void go(steps[position - 1] ?? 'network')}
        />
      )}
      <SavedLine saving={saving} at={draft?.membership.updatedAt} />
      <Group>
        <ButtonLink
          to="/$lang/my-cities"
          params={{ lang }}
          variant="default"
          onClick={() => isUnsaved() && void kept.save()}
        >
          {t('draft.later')}
        </ButtonLink>
        <DiscardDraft
          draft={draft}
          city={city.ownName}
          network={fullName(network)}
          onDone={() => {
            kept.discard()
            onDiscarded()
          }}
        />
      </Group>
    </Page>
  )
}

/** What the server will refuse again, and only the person can mend; the rest is saved at the next try. */
function isRefusal(error: unknown) {
  return isApiError(error) && error.status >= 400 && error.status < 500 && ![401, 412, 429].includes(error.status)
}
