import { Button, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { FieldPath } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Declaration, DeclarationVersion } from '@/api/generated'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { rememberNavigation } from '@/lib/navigation'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { type Choices, ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { Page } from '@/ui/Page'
import { ListSkeleton } from '@/ui/PageSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { type Draft, useDiscardDraft, useSaveDraft } from '../api'
import { type Answers, reachable, signableIn } from '../form/signing'
import { questions, type Step, steps } from '../form/steps'
import { SavedLine } from './SavedLine'
import { SignCheck } from './SignCheck'
import { SignLanguage } from './SignLanguage'
import { SignQuestion } from './SignQuestion'
import { SignText } from './SignText'
import { useAnswerLabels } from './useAnswerLabels'
import { useSigning } from './useSigning'

const route = '/$lang/declarations/$slug/sign'

interface SignStepsProps {
  declaration: Declaration
  version: DeclarationVersion
  city: { slug: string; ownName: string }
  draft: Draft
}

/** The questions after the draft has begun; each answer is kept on the server when the hands rest, and when one goes on. */
export function SignSteps({ declaration, version, city, draft }: SignStepsProps) {
  const { t } = useTranslation('signing')
  const { step: asked = 'language' } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const signing = useSigning(declaration.slug, city.slug, draft)
  const { form, device, saving, save, conflicts } = signing
  const language = useSaveDraft(declaration.slug, city.slug)
  const { adherence } = draft
  const step = reachable(asked === 'signed' ? 'check' : asked, form.watch())
  const position = steps.indexOf(step)

  function go(next: Step) {
    rememberNavigation()
    return navigate({ search: (before) => ({ ...before, step: next }) })
  }

  /** What the server finds wrong keeps one at the question; a server out of reach does not, until everything is checked. */
  async function next() {
    const outcome = await save()
    const hasFault = Object.keys(form.formState.errors).length > 0
    if (outcome === 'saved' || (outcome === 'kept' && !hasFault && step !== 'effective')) {
      await go(steps[position + 1] ?? 'check')
    }
  }

  async function choose(tag: string) {
    try {
      await language.mutateAsync((before) => (before.language === tag ? undefined : { language: tag }))
    } catch {
      return // Said above the question.
    }
    await go('text')
  }

  const back = () => void go(steps[position - 1] ?? 'language')
  return (
    <Page
      key={step}
      title={t(`sign.${step as 'check'}.title`, { name: city.ownName })}
      above={position < questions.length && t('sign.progress', { number: position + 1, total: questions.length })}
      lead={<DeclarationLink declaration={declaration} />}
      width="read"
    >
      <DraftNotice
        restoredAt={device.restoredAt}
        onDiscard={() => {
          device.discard()
          form.reset()
        }}
      />
      {conflicts && <Conflicts signing={signing} />}
      <Suspense fallback={<ListSkeleton />}>
        {step === 'language' && (
          <SignLanguage
            languages={signableIn(version)}
            chosen={adherence.language}
            isSending={language.isPending}
            error={language.error}
            onNext={(tag) => void choose(tag)}
          />
        )}
        {step === 'text' && <SignText adherence={adherence} onNext={() => void go('signatory')} onBack={back} />}
        {(step === 'signatory' || step === 'resolution' || step === 'effective') && (
          <SignQuestion question={step} city={city.slug} form={form} onNext={() => void next()} onBack={back} />
        )}
        {step === 'check' && (
          <SignCheck
            draft={draft}
            city={city.ownName}
            onChange={(to) => void go(to)}
            onSigned={() => {
              device.discard()
              void go('signed')
            }}
          />
        )}
      </Suspense>
      {saving.error && step === 'effective' && <ProblemAlert error={saving.error} />}
      <Stack gap={4}>
        <SavedLine saving={saving} at={adherence.updatedAt} />
        <Discard draft={draft} city={city.ownName} />
      </Stack>
    </Page>
  )
}

function Conflicts({ signing: { form, conflicts = [], settle } }: { signing: ReturnType<typeof useSigning> }) {
  const labels = useAnswerLabels()

  function resolve(choices: Choices) {
    for (const { name, theirs } of conflicts) {
      if (choices[name] === 'theirs') form.setValue(name as FieldPath<Answers>, theirs as string, { shouldDirty: true })
    }
    settle()
  }

  return (
    <ConflictView
      conflicts={conflicts}
      label={(name) => labels[name as keyof Answers] ?? name}
      show={(_, value) => String(value)}
      onResolve={resolve}
    />
  )
}

function Discard({ draft, city }: { draft: Draft; city: string }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  const navigate = useNavigate()
  const [isOpen, { open, close }] = useDisclosure()
  const discard = useDiscardDraft()

  async function remove() {
    close()
    try {
      await discard.mutateAsync(draft)
    } catch {
      return // Said beside the button.
    }
    announce(t('discard.done'))
    await navigate({ to: '/$lang/declarations/$slug', params: { lang, slug: draft.adherence.declaration.slug } })
  }

  return (
    <Group>
      <Button variant="subtle" color="red" loading={discard.isPending} onClick={open}>
        {t('discard.do')}
      </Button>
      {discard.error && <ProblemAlert error={discard.error} />}
      <ConfirmDialog
        isOpen={isOpen}
        title={t('discard.question', { name: city })}
        confirm={t('discard.do')}
        onConfirm={() => void remove()}
        onCancel={close}
      >
        {t('discard.then')}
      </ConfirmDialog>
    </Group>
  )
}
