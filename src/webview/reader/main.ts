import type { FromReader, ToReader } from '../../protocol/reader';
import { connect } from '../host';
import { registerToolkit } from '../toolkit';
import { Reader } from './reader';

registerToolkit();
new Reader(document.getElementById('reader')!, connect<FromReader, ToReader>()).start();
