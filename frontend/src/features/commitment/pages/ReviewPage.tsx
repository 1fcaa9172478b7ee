import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { NotYours } from '@/ui/Allowed'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { FormNotices } from '@/ui/FormNotices'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { commitmentActionsQuery, commitmentQuery } from '../api'
import { emptyReview, type ReviewValues, reviewNames, toComments } from '../form/review'
import { ClauseQuote } from '../parts/ClauseQuote'
import { IndicatorFigure } from '../parts/IndicatorFigure'
import { ReviewRows } from '../parts/ReviewRows'
import { type Held, useTransitionCommitment } from '../writeApi'

/** What a city submitted, field by field, with room for a word to each; it is published, or goes back with what is to be changed. */
export function ReviewPage() {
  return (
    <SignedIn>
      <IfSubmitted />
    </SignedIn>
  )
}

function IfSubmitted() {
  const { t } = useTranslation('commitment')
  const { id } = useParams({ from: '/$lang/commitments/$id/review' })
  const held = useSuspenseQuery(commitmentQuery(id)).data
  const { data: actions } = useSuspenseQuery(commitmentActionsQuery(id))
  const may = actions.some(({ action, to }) => action === 'transitionCommitment' && to === 'PUBLISHED')
  return may ? <Review held={held} /> : <NotYours title={t('review.notYours')} lead={t('review.notYoursLead')} />
}

function Review({ held: { commitment, etag } }: { held: Held }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const lang = useLanguage()
  const navigate = useNavigate()
  const pick = usePickText()
  const { id, titles, sourceLanguage, city, declaration, clause, submittedAt } = commitment
  const title = pick(titles, sourceLanguage)
  const form = useForm<ReviewValues>({ defaultValues: emptyReview, shouldFocusError: false })
  const { mutateAsync, isPending } = useTransitionCommitment(id)
  const [to, setTo] = useState<'PUBLISHED' | 'CHANGES_REQUESTED'>('PUBLISHED')
  const [isAsked, setAsked] = useState(false)
  const sending = useSending({
    form,
    key: `review:${id}`,
    names: reviewNames,
    initial: emptyReview,
    send: async (values) => {
      const note = values.note.trim()
      const comments = to === 'CHANGES_REQUESTED' ? { comments: toComments(values) } : {}
      await mutateAsync({ etag, body: { to, ...(note ? { note } : {}), ...comments } })
      announce(t(`review.done.${to}`))
      await navigate({ to: '/$lang/my-networks', params: { lang } })
    },
  })
  const written = toComments(form.watch()).length

  /** The reviewer asks for changes by saying which; and is told where words to fields would go nowhere. */
  function ask(wish: typeof to) {
    form.clearErrors()
    const values = form.getValues()
    if (wish === 'CHANGES_REQUESTED' && !values.note.trim() && written === 0) {
      form.setError('note', { type: 'required', message: t('review.missing') })
      return form.setFocus('note')
    }
    setTo(wish)
    setAsked(true)
  }

  async function decide() {
    await sending.submit(form.getValues())
    setAsked(false)
  }

  return (
    <Page
      title={t('review.title', { title })}
      lead={
        <>
          <CityLink city={city} /> · {submittedAt && t('review.waiting', { date: format.date(submittedAt) })}
        </>
      }
      width="read"
    >
      <FormNotices form={form} labels={{ note: t('review.note') }} sending={sending} />
      {declaration && <ClauseQuote declaration={declaration} clause={clause} />}
      <IndicatorFigure commitment={commitment} />
      <Section title={t('review.fields')}>
        <Text c="dimmed">{t('review.fieldsHint')}</Text>
        <ReviewRows commitment={commitment} form={form} />
      </Section>
      <Section title={t('review.decide')}>
        <Stack gap="md">
          <Textarea
            label={t('review.note')}
            description={t('review.noteHint')}
            maxLength={2000}
            error={form.formState.errors.note?.message}
            {...form.register('note')}
          />
          <Group>
            <Button loading={isPending} onClick={() => ask('PUBLISHED')}>
              {t('review.publish')}
            </Button>
            <Button variant="default" loading={isPending} onClick={() => ask('CHANGES_REQUESTED')}>
              {t('review.return', { count: written })}
            </Button>
            <ButtonLink to="/$lang/my-networks" params={{ lang }} variant="subtle">
              {t('review.later')}
            </ButtonLink>
          </Group>
          <Text size="sm" c="dimmed">
            {t('review.kept')}
          </Text>
        </Stack>
      </Section>
      <ConfirmDialog
        isOpen={isAsked}
        title={t(`review.question.${to}`, { title })}
        confirm={t(to === 'PUBLISHED' ? 'review.publish' : 'review.returnDo')}
        isPending={isPending}
        onConfirm={() => void decide()}
        onCancel={() => setAsked(false)}
      >
        {t(to === 'PUBLISHED' && written > 0 ? 'review.lost' : `review.then.${to}`, { count: written })}
      </ConfirmDialog>
    </Page>
  )
}
