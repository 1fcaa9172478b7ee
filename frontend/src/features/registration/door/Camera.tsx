import { Alert } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Camera.module.css'
import { pictureOf, readCode } from './scan'

/** How often a picture is looked at, in milliseconds. */
const often = 200
/** For how long a code that stays before the camera is not read again, in milliseconds. */
const same = 4_000

interface CameraProps {
  onCode: (text: string) => void
}

/** What the camera sees, and the codes in it. The pictures stay on the device. */
export default function Camera({ onCode }: CameraProps) {
  const { t } = useTranslation('door')
  const video = useRef<HTMLVideoElement>(null)
  const [fault, setFault] = useState<'refused' | 'none'>()
  const told = useRef(onCode)
  told.current = onCode

  useEffect(() => {
    const canvas = document.createElement('canvas')
    let last = { text: '', at: 0 }
    let stream: MediaStream | undefined
    let isOver = false
    const look = () => {
      const picture = video.current && pictureOf(video.current, canvas)
      const text = picture ? readCode(picture) : undefined
      if (!text || (text === last.text && Date.now() - last.at < same)) return
      last = { text, at: Date.now() }
      told.current(text)
    }
    navigator.mediaDevices
      ?.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
      .then((opened) => {
        stream = opened
        if (isOver || !video.current) return stop(opened)
        video.current.srcObject = opened
      })
      .catch((failure: DOMException) => setFault(failure.name === 'NotAllowedError' ? 'refused' : 'none'))
    if (!navigator.mediaDevices) setFault('none')
    const timer = setInterval(look, often)
    return () => {
      isOver = true
      clearInterval(timer)
      if (stream) stop(stream)
    }
  }, [])

  if (fault) return <Alert color="red" variant="outline" title={t(`camera.${fault}`)} role="alert" />
  return <video ref={video} autoPlay muted playsInline className={classes.view} aria-label={t('camera.view')} />
}

function stop(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop()
}
