import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { StateMark } from '@/features/commitment-entry/public/Marks'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { setViolations } from '@/lib/violations'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { FormProblem } from '@/ui/FormProblem'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SavedLine } from '@/ui/SavedLine'
import { commitmentActionsQuery, reviewsQuery } from '../api'
import { LanguageField } from '../form/LanguageField'
import { inputOf } from '../form/pointers'
import { CommentsContext } from '../form/said'
import { IndicatorFields, TimeFields } from '../form/TermFields'
import { useLabels } from '../form/useLabels'
import { WhatFields, WhoFields } from '../form/WordFields'
import { type Held, useTransitionCommitment } from '../writeApi'
import { ClauseField } from './ClauseField'
import { ClauseQuote } from './ClauseQuote'
import { SmartBeside } from './SmartBeside'
import { useWriting } from './useWriting'
import classes from './Write.module.css'

/** A commitment while the city writes it: what it still lacks stands beside it, and what the reviewer said stands on its field. */
export function Write({ held }: { held: Held }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const navigate = useNavigate()
  const pick = usePickText()
  const { commitment } = held
  const { id, state, sourceLanguage, declaration, version, clause, titles } = commitment
  const { form, tags, names, saving, kept } = useWriting(held)
  const [tag, setTag] = useState(sourceLanguage)
  const labels = useLabels(tags)
  const { data: rounds = [] } = useQuery({ ...reviewsQuery(id), enabled: state === 'CHANGES_REQUESTED' })
  const { data: actions = [] } = useQuery(commitmentActionsQuery(id))
  const maySubmit = actions.some(({ action, to }) => action === 'transitionCommitment' && to === 'SUBMITTED')
  const move = useTransitionCommitment(id)
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const answered = rounds.find(({ outcome }) => outcome === 'CHANGES_REQUESTED')
  const comments = state === 'CHANGES_REQUESTED' ? (answered?.comments ?? []) : []
  const fields = { form, labels, tag }

  /** Everything is saved first; what stands in the way is said, and nothing is lost. */
  async function goOn(submit: boolean) {
    setError(undefined)
    setBusy(true)
    form.clearErrors()
    setAttempt((before) => before + 1)
    const outcome = await kept.save(refuse)
    if (outcome.is === 'kept') setError(saving.error ?? toApiError(new TypeError()))
    if (outcome.is === 'saved') await send(submit, outcome.kept)
    setBusy(false)
  }

  async function send(submit: boolean, now: Held) {
    const to = { to: '/$lang/commitments/$id', params: { lang, id } } as const
    if (!submit) return navigate(to)
    try {
      await move.mutateAsync({ body: { to: 'SUBMITTED' }, etag: now.etag })
    } catch (failure) {
      return refuse(failure)
    }
    kept.discard()
    announce(t('write.submitted'))
    return navigate(to)
  }

  function refuse(failure: unknown) {
    const { violations = [] } = toApiError(failure).problem
    const found = violations.map((violation) => ({
      ...violation,
      pointer: `/${inputOf((violation.pointer ?? '').replace(/^#/, ''), sourceLanguage).replaceAll('.', '/')}`,
    }))
    const told = Object.assign(toApiError(failure), { problem: { ...toApiError(failure).problem, violations: found } })
    setTag(sourceLanguage)
    if (found.length === 0 || !setViolations(told, names, form.setError)) setError(failure)
  }

  return (
    <CommentsContext.Provider value={comments}>
      <Page
        title={t('write.title', { title: pick(titles, sourceLanguage) })}
        above={<StateMark state={state} />}
        lead={t(state === 'CHANGES_REQUESTED' ? 'write.again' : 'write.lead')}
      >
        <DraftNotice restoredAt={kept.restoredAt} onDiscard={kept.restart} />
        {kept.conflicts && (
          <ConflictView
            conflicts={kept.conflicts}
            label={(name) => labels[name] ?? name}
            show={(_, value) => (typeof value === 'string' ? value : JSON.stringify(value))}
            onResolve={kept.resolve}
          />
        )}
        {answered?.words && <Text maw="68ch">{t('said', { text: answered.words })}</Text>}
        {declaration && <ClauseQuote declaration={declaration} clause={clause} />}
        <div className={classes.beside}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void goOn(maySubmit)
            }}
          >
            <Stack gap="xl">
              <FormProblem errors={form.formState.errors} labels={labels} error={error} attempt={attempt} />
              {declaration && version && (
                <ClauseField
                  name="block"
                  label={labels.block ?? ''}
                  declaration={declaration.slug}
                  version={version}
                  value={form.watch('block')}
                  error={form.formState.errors.block?.message}
                  onChange={(block) => form.setValue('block', block, { shouldDirty: true })}
                />
              )}
              <LanguageField tags={tags} tag={tag} onChange={setTag} />
              <WhatFields {...fields} />
              <IndicatorFields {...fields} />
              <TimeFields {...fields} />
              <WhoFields {...fields} />
              <Stack gap="xs">
                <SavedLine saving={saving} at={commitment.updatedAt} />
                <Group>
                  {maySubmit && (
                    <Button type="submit" loading={isBusy}>
                      {t('write.submit')}
                    </Button>
                  )}
                  <Button variant={maySubmit ? 'default' : 'filled'} loading={isBusy} onClick={() => void goOn(false)}>
                    {t('write.save')}
                  </Button>
                  <ButtonLink to="/$lang/my-cities" params={{ lang }} variant="subtle">
                    {t('write.leave')}
                  </ButtonLink>
                </Group>
                <Text size="sm" c="dimmed" maw="60ch">
                  {t(maySubmit ? 'write.then' : 'write.contributor')}
                </Text>
              </Stack>
            </Stack>
          </form>
          <aside className={classes.check}>
            <SmartBeside
              findings={commitment.unmet ?? []}
              sourceLanguage={sourceLanguage}
              onGo={() => setTag(sourceLanguage)}
            />
          </aside>
        </div>
      </Page>
    </CommentsContext.Provider>
  )
}
