import { Text, Textarea, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { areLinesWhole, fromLines, mostFurther } from '@/features/adherence/public/hands'
import { CityPicker } from '@/features/city/public/CityPicker'
import { cityTodayQuery } from '@/features/city/public/queries'
import { declarationQuery } from '@/features/declaration/public/queries'
import { titleIn } from '@/features/declaration/public/textOf'
import { FileField } from '@/features/file/public/FileField'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Allowed } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { useRecordPaperSignature } from '../api'

const empty = {
  city: '',
  signedOn: '',
  signatoryName: '',
  signatoryTitle: '',
  furtherSignatories: '',
  resolutionReference: '',
  resolutionDate: '',
  scan: '',
}
type Values = typeof empty
const names = Object.keys(empty)
const dateStyles = { input: { maxWidth: 260 } }

/** Enters what a city signed on paper, by whoever runs the network that issued the declaration. */
export function PaperSignaturePage() {
  const { slug } = useParams({ from: '/$lang/declarations/$slug/paper-signature' })
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const { runs, isPending } = useMe()
  const { lineage } = useNetworks()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : runs(lineage(declaration.issuer.slug))}>
        <PaperForm slug={slug} />
      </Allowed>
    </SignedIn>
  )
}

function PaperForm({ slug }: { slug: string }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { data: declaration } = useSuspenseQuery(declarationQuery(slug))
  const form = useForm<Values>({ defaultValues: empty, shouldFocusError: false })
  const { register, control, formState, watch } = form
  const { errors } = formState
  const city = useController({ control, name: 'city', rules: { required: t('paper.cityMissing') } })
  const scan = useController({ control, name: 'scan', rules: { required: t('paper.scanMissing') } })
  const { data: today } = useQuery({ ...cityTodayQuery(watch('city')), enabled: watch('city') !== '' })
  const { mutateAsync, isPending } = useRecordPaperSignature(slug)
  const labels = {
    city: t('paper.city'),
    signedOn: t('paper.signedOn'),
    signatoryName: t('sign.signatory.name'),
    signatoryTitle: t('sign.signatory.office'),
    furtherSignatories: t('sign.signatory.further'),
    resolutionReference: t('sign.resolution.reference'),
    resolutionDate: t('sign.resolution.date'),
    scan: t('paper.scan'),
  }
  const sending = useSending({
    form,
    key: `paper-signature:${slug}`,
    names,
    initial: empty,
    send: async ({ furtherSignatories, ...values }) => {
      const said = Object.entries(values).filter(([, value]) => value.trim() !== '')
      const further = fromLines(furtherSignatories)
      const { id } = await mutateAsync({
        ...(Object.fromEntries(said) as typeof values),
        ...(further.length > 0 ? { furtherSignatories: further } : {}),
      })
      announce(t('paper.done'))
      await navigate({ to: '/$lang/adherences/$id', params: { lang, id } })
    },
  })
  /** The day and the number of a resolution go together. */
  const together = (answer: string, other: string, words: string) => answer.trim() !== '' || other === '' || words
  return (
    <EditPage
      title={t('paper.title')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('paper.save')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={{ to: '/$lang/declarations/$slug/missing', params: { lang, slug } }}
    >
      <Text>{t('paper.lead', { title: titleIn(declaration, lang)?.text })}</Text>
      <CityPicker
        name="city"
        label={labels.city}
        value={city.field.value}
        onChange={(chosen) => {
          city.field.onChange(chosen)
          form.setValue('scan', '')
        }}
        error={errors.city?.message}
      />
      <TextInput
        type="date"
        max={today ?? undefined}
        styles={dateStyles}
        label={labels.signedOn}
        error={errors.signedOn?.message}
        {...register('signedOn', { required: t('paper.signedOnMissing') })}
      />
      <TextInput
        label={labels.signatoryName}
        maxLength={200}
        error={errors.signatoryName?.message}
        {...register('signatoryName', { validate: (name) => name.trim() !== '' || t('sign.signatory.nameMissing') })}
      />
      <TextInput
        label={labels.signatoryTitle}
        description={t('sign.signatory.titleHint')}
        maxLength={200}
        error={errors.signatoryTitle?.message}
        {...register('signatoryTitle', {
          validate: (office) => office.trim() !== '' || t('sign.signatory.titleMissing'),
        })}
      />
      <Textarea
        label={labels.furtherSignatories}
        description={t('sign.signatory.furtherHint')}
        autosize
        minRows={2}
        maxLength={2000}
        error={errors.furtherSignatories?.message}
        {...register('furtherSignatories', {
          validate: (lines) => areLinesWhole(lines) || t('sign.signatory.furtherWrong', { most: mostFurther }),
        })}
      />
      <TextInput
        label={labels.resolutionReference}
        maxLength={200}
        error={errors.resolutionReference?.message}
        {...register('resolutionReference', {
          validate: (answer, { resolutionDate }) =>
            together(answer, resolutionDate, t('sign.resolution.referenceMissing')),
        })}
      />
      <TextInput
        type="date"
        max={today ?? undefined}
        styles={dateStyles}
        label={labels.resolutionDate}
        error={errors.resolutionDate?.message}
        {...register('resolutionDate', {
          validate: (answer, { resolutionReference }) =>
            together(answer, resolutionReference.trim(), t('sign.resolution.dateMissing')),
        })}
      />
      {watch('city') ? (
        <FileField
          label={labels.scan}
          description={t('paper.scanHint')}
          city={watch('city')}
          purpose="SIGNED_PAPER"
          name="scan"
          value={scan.field.value || undefined}
          afterRemoval={t('paper.afterRemoval')}
          onChange={(id) => form.setValue('scan', id ?? '', { shouldDirty: true, shouldValidate: id !== undefined })}
          error={errors.scan?.message}
        />
      ) : (
        <Text c="dimmed">{t('paper.scanCity')}</Text>
      )}
    </EditPage>
  )
}
