import { Stack } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { City, Declaration, DeclarationVersion } from '@/api/generated'
import type { ApiError } from '@/api/problem'
import { useCityName } from '@/features/city/public/useCityName'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { rememberNavigation } from '@/lib/navigation'
import { setViolations } from '@/lib/violations'
import { DraftNotice } from '@/ui/DraftNotice'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SavedLine } from '@/ui/SavedLine'
import { type Draft, useReadAnew, useSaveDraft } from '../api'
import { answerNames, questionOf, reachable } from '../form/signing'
import { questions, type Step, steps } from '../form/steps'
import { Discard } from './Discard'
import { DraftPaper } from './DraftPaper'
import { SignBeside } from './SignBeside'
import { SignCheck } from './SignCheck'
import { SigningConflicts } from './SigningConflicts'
import { SignLanguage } from './SignLanguage'
import { SignQuestion } from './SignQuestion'
import { SignText } from './SignText'
import { useSigning } from './useSigning'

const route = '/$lang/declarations/$slug/sign'

interface SignStepsProps {
  declaration: Declaration
  version: DeclarationVersion
  city: City
  draft: Draft
}

/** The questions after the draft has begun; each answer is kept on the server when the hands rest, and when one goes on. */
export function SignSteps({ declaration, version, city, draft }: SignStepsProps) {
  const { t } = useTranslation('signing')
  const { step: asked = 'language' } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const name = useCityName()(city)
  const { form, saving, kept } = useSigning(declaration.slug, city.slug, draft)
  const language = useSaveDraft(declaration.slug, city.slug)
  const readAnew = useReadAnew(declaration.slug, city.slug)
  const [fault, setFault] = useState<ApiError>()
  const { adherence } = draft
  const step = reachable(asked === 'signed' ? 'check' : asked, form.watch())
  const position = steps.indexOf(step)

  function go(next: Step) {
    rememberNavigation()
    return navigate({ search: (before) => ({ ...before, step: next }) })
  }

  /** What the server finds wrong is mended first; a server out of reach stops nobody until everything is checked. */
  async function next() {
    const { is } = await kept.save(mend)
    if (is === 'saved' || (is === 'kept' && step !== 'effective')) await go(steps[position + 1] ?? 'check')
  }

  async function choose(tag: string) {
    setFault(undefined)
    try {
      await language.mutateAsync((before) => (before.language === tag ? undefined : { language: tag }))
    } catch {
      await readAnew()
      return // Said above the question.
    }
    await go('text')
  }

  /** To the question of the first answer that the server does not take, with the fault on its field. */
  function mend(failure: ApiError) {
    const [violation] = failure.problem.violations ?? []
    const question = questionOf(violation?.pointer?.replace(/^#?\//, '') ?? '')
    if (!question) return false
    if (question === 'language') setFault(failure)
    else setViolations(failure, answerNames, form.setError)
    if (question !== step) void go(question)
    return true
  }

  const isStuck = step === 'effective' && saving.error && !Object.keys(form.formState.errors).length
  const back = () => void go(steps[position - 1] ?? 'language')
  const foot = (
    <Stack gap={4}>
      <SavedLine saving={saving} at={adherence.updatedAt} />
      <Discard draft={draft} city={name} />
    </Stack>
  )
  return (
    <Page
      key={step}
      title={t(`sign.${step as 'check'}.title`, { name })}
      above={position < questions.length && t('sign.progress', { number: position + 1, total: questions.length })}
      lead={<DeclarationLink declaration={declaration} />}
    >
      <DraftNotice restoredAt={kept.restoredAt} onDiscard={kept.restart} />
      <SigningConflicts {...kept} />
      <Suspense fallback={<ListSkeleton />}>
        {step === 'language' && (
          <SignLanguage
            declaration={declaration}
            version={version}
            city={city}
            chosen={adherence.language}
            isSending={language.isPending}
            error={language.error ?? fault}
            onNext={(tag) => void choose(tag)}
          >
            {foot}
          </SignLanguage>
        )}
        {step === 'text' && <SignText adherence={adherence} onNext={() => void go('signatory')} onBack={back} />}
        {(step === 'signatory' || step === 'resolution' || step === 'effective') && (
          <SignBeside document={<DraftPaper adherence={adherence} />}>
            <Stack gap="lg">
              <SignQuestion question={step} city={city.slug} form={form} onNext={() => void next()} onBack={back} />
              {isStuck && <ProblemAlert error={saving.error} />}
              {foot}
            </Stack>
          </SignBeside>
        )}
        {step === 'check' && (
          <SignCheck
            draft={draft}
            city={name}
            onChange={(to) => void go(to)}
            onFault={mend}
            onSigned={() => {
              kept.discard()
              void go('signed')
            }}
          />
        )}
      </Suspense>
      {(step === 'text' || step === 'check') && foot}
    </Page>
  )
}
